package org.mingda.trust;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.ReviewState;
import org.mingda.site.ReviewPolicy;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Computes trust. Called by the rooms of content and by screening for the author of a text, and by the desk's pages. */
@Stateless
public class TrustService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SettingService settings;

    /** What an author has earned. */
    public Trust of(Account author) {
        long approved = em.createQuery("select count(r) from Review r where r.author = :author and r.state = :state", Long.class)
                .setParameter("author", author).setParameter("state", ReviewState.APPROVED).getSingleResult();
        Trust.Scale scale = new Trust.Scale(settings.number(Setting.FIRST_REVIEWED), settings.number(Setting.TRUSTED_FROM), settings.number(Setting.REFUSAL_COST));
        return Trust.of(approved, refused(author), scale, author.isStaff());
    }

    /** The policy for a text of this author where the site asks for another: a trusted author's text need not wait. */
    public ReviewPolicy policy(Account author, ReviewPolicy asked) {
        return asked == ReviewPolicy.PRE && of(author).level() == Level.TRUSTED ? ReviewPolicy.POST : asked;
    }

    /** The policy for a text of this author where a setting names the site's. */
    public ReviewPolicy policy(Account author, Setting asked) {
        return policy(author, settings.policy(asked));
    }

    /** How many points an author lost. */
    public int lost(Account author) {
        return author.isStaff() ? 0 : Math.toIntExact(refused(author)) * settings.number(Setting.REFUSAL_COST);
    }

    /** How many points make an author known. */
    public int needed() {
        return settings.number(Setting.FIRST_REVIEWED);
    }

    /** Texts of the desk's own kinds: a credential that could not be confirmed and a report that was dismissed are no misconduct. */
    private long refused(Account author) {
        return em.createQuery("select count(distinct r.id) from Decision d join d.review r where d.subject = :author and d.kind in :kinds and d.undone = false and r.state <> :shown"
                + " and r.deskPath is null", Long.class).setParameter("author", author).setParameter("kinds", List.of(DecisionKind.REJECT, DecisionKind.REMOVE))
                .setParameter("shown", ReviewState.APPROVED).getSingleResult();
    }
}
