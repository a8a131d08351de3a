package org.mingda.routing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Professionals take questions on, hand them back, and pass them by. Holders of a credential that is valid at that moment only. */
@Stateless
public class UndertakingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CredentialService credentials;

    @Inject
    private SettingService settings;

    @Inject
    private TurnService turns;

    @Inject
    private Event<TurnMoved> moved;

    /** Takes a waiting question on, or accepts to be asked. Of two who do so at once, one has it and the other is told who. */
    public Undertaking claim(Account by, String questionToken) {
        by.requireConfirmed();
        Account professional = professional(by);
        Question question = turns.locked(questionToken);
        turns.requireWaiting(question);
        if (question.getAsker().equals(by)) {
            throw new Refusal("routing.own_question");
        }
        Instant now = clock.instant();
        Optional<Undertaking> before = turns.of(question);
        before.filter(t -> t.isLive(now)).ifPresent(t -> requireFree(t, by));
        requireRoom(by, now);
        boolean asked = before.filter(t -> t.isLive(now) && t.getAccount().equals(by)).isPresent();
        Undertaking turn = before.orElseGet(() -> new Undertaking(question));
        turn.passTo(professional, UndertakingState.HELD, now, now.plus(Duration.ofHours(settings.number(Setting.CLAIM_HOURS))));
        turns.keep(turn);
        if (asked) {
            moved.fire(new TurnMoved(TurnMoved.What.ACCEPTED, question, professional));
        }
        return turn;
    }

    /** Gives a question back that one holds, also when the credential has lapsed since. */
    public void handBack(Account by, String questionToken) {
        Question question = turns.locked(questionToken);
        em.remove(turns.of(question).filter(t -> t.isHeld() && t.getAccount().equals(by)).orElseThrow(() -> new Refusal("routing.not_yours")));
    }

    /** Wants no more of a question: declines to be asked, gives it back, is not offered it again. */
    public void pass(Account by, String questionToken) {
        Account professional = professional(by);
        Question question = turns.locked(questionToken);
        question.requireShown();
        Optional<Undertaking> own = turns.of(question).filter(t -> t.getAccount().equals(by));
        if (own.isPresent()) {
            em.remove(own.get());
            if (!own.get().isHeld()) {
                moved.fire(new TurnMoved(TurnMoved.What.DECLINED, question, professional));
            }
        }
        if (!turns.hasPassed(by, question)) {
            em.persist(new Passed(professional, question, clock.instant()));
        }
    }

    /** Is offered again what was passed by; returns how many questions that are. */
    public int recall(Account by) {
        return em.createQuery("delete from Passed p where p.account.id = :by").setParameter("by", by.getId()).executeUpdate();
    }

    private void requireFree(Undertaking turn, Account by) {
        if (!turn.getAccount().equals(by)) {
            throw turn.isHeld() ? new Refusal("routing.taken", turn.getAccount().getName()) : new Refusal("routing.asked_other");
        }
        if (turn.isHeld()) {
            throw new Refusal("routing.yours_already");
        }
    }

    /** Nobody holds more than he can answer: what he holds is offered to others as taken. */
    private void requireRoom(Account by, Instant now) {
        int most = settings.number(Setting.CLAIM_MOST);
        if (turns.held(by, now) >= most) {
            throw new Refusal("routing.enough", most);
        }
    }

    private Account professional(Account by) {
        return credentials.valid(by).map(Credential::getAccount).orElseThrow(() -> new Refusal("routing.credential_missing"));
    }
}
