package org.mingda.consent;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.HouseRules;
import org.mingda.account.PrivacyNotice;
import org.mingda.kernel.Refusal;

/** The ledger of consents. Everybody gives, takes back and reads his own only. */
@Stateless
public class ConsentService {

    /** Rows that the page lists, newest first. */
    static final int HISTORY_MAX = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<ConsentWithdrawn> withdrawn;

    /** Agrees to these texts in the wording of today; what holds already is not noted twice. */
    public void give(Account by, Collection<ConsentText> texts, Locale language) {
        Account account = em.find(Account.class, by.getId());
        texts.stream().filter(text -> !holds(by, text)).forEach(text -> em.persist(new Consent(account, text, language, clock.instant())));
        if (texts.containsAll(ConsentText.everybodys())) {
            account.agree(HouseRules.VERSION, PrivacyNotice.VERSION);
        }
    }

    /** Takes back what was agreed to apart; what is kept on this ground is erased with it. */
    public void withdraw(Account by, ConsentText text) {
        Consent last = last(by, text).filter(Consent::isGiven).orElseThrow(() -> new Refusal("consent.not_given"));
        if (!text.isApart()) {
            throw new Refusal("consent.not_apart");
        }
        em.persist(last.withdrawn(clock.instant()));
        withdrawn.fire(new ConsentWithdrawn(em.find(Account.class, by.getId()), text));
    }

    /** Stops a use of sensitive data to which its owner has not agreed in the wording of today. */
    public void require(Account by, ConsentText text) {
        if (!holds(by, text)) {
            throw new Refusal("consent.required_" + text.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Whether this person agrees to the text as it is worded today. */
    public boolean holds(Account by, ConsentText text) {
        return last(by, text).filter(Consent::holds).isPresent();
    }

    /** The person's own rows, newest first. */
    public List<Consent> history(Account by) {
        return em.createQuery("select c from Consent c where c.account.token = :by order by c.id desc", Consent.class).setParameter("by", by.getToken())
                .setMaxResults(HISTORY_MAX).getResultList();
    }

    private Optional<Consent> last(Account by, ConsentText text) {
        return em.createQuery("select c from Consent c where c.account.token = :by and c.text = :text order by c.id desc", Consent.class)
                .setParameter("by", by.getToken()).setParameter("text", text).setMaxResults(1).getResultStream().findFirst();
    }
}
