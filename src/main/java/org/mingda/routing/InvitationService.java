package org.mingda.routing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
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
import org.mingda.moderation.Reviewed;
import org.mingda.question.Question;
import org.mingda.question.QuestionStatus;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Askers ask a professional by name. He has the question for himself for some hours, then it is everybody's. */
@Stateless
public class InvitationService {

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

    /** Its asker asks somebody who lets himself be asked; before the question shows, he is told when it does. */
    public Undertaking ask(Account by, String questionToken, String professionalToken) {
        Question question = turns.locked(questionToken);
        question.requireAsker(by);
        requireOpen(question);
        Account professional = askable(professionalToken).orElseThrow(() -> new Refusal("routing.not_askable"));
        if (professional.equals(by)) {
            throw new Refusal("routing.ask_self");
        }
        if (turns.hasPassed(professional, question)) {
            throw new Refusal("routing.passed", professional.getName());
        }
        Instant now = clock.instant();
        turns.of(question).filter(t -> t.isLive(now)).ifPresent(t -> {
            throw new Refusal("routing.asked_already", t.getAccount().getName());
        });
        Undertaking turn = turns.of(question).orElseGet(() -> new Undertaking(question));
        turn.passTo(professional, UndertakingState.ASKED, now, question.isShown() ? end(now) : null);
        turns.keep(turn);
        tell(turn);
        return turn;
    }

    /** A professional who holds a credential and is listed, by his account's token; empty for all others. Public, as the directory is. */
    public Optional<Account> askable(String professionalToken) {
        return credentials.record(professionalToken).map(Credential::getAccount).flatMap(credentials::valid).map(Credential::getAccount)
                .filter(a -> em.createQuery("select count(k) from Coverage k where k.account.id = :account and k.listedAt is not null", Long.class)
                        .setParameter("account", a.getId()).getSingleResult() > 0);
    }

    /** The question came to show: the time of whoever was asked begins now. */
    public void on(@Observes Reviewed event) {
        if (event.review().getKind().equals(Question.KIND) && event.review().isShown()) {
            em.createQuery("select t from Undertaking t join fetch t.question join fetch t.account where t.question.review = :review and t.until is null", Undertaking.class)
                    .setParameter("review", event.review()).getResultList().forEach(this::begin);
        }
    }

    private void begin(Undertaking turn) {
        turn.begin(clock.instant(), end(clock.instant()));
        tell(turn);
    }

    private void tell(Undertaking turn) {
        if (turn.isBegun()) {
            moved.fire(new TurnMoved(TurnMoved.What.ASKED, turn.getQuestion(), turn.getAccount()));
        }
    }

    private Instant end(Instant now) {
        return now.plus(Duration.ofHours(settings.number(Setting.ASKED_HOURS)));
    }

    private static void requireOpen(Question question) {
        if (question.getStatus() != QuestionStatus.WAITING || !question.getReview().isWithdrawable()) {
            throw new Refusal("routing.not_waiting");
        }
    }
}
