package org.mingda.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Review;
import org.mingda.revision.Revision;

/** Puts together what is kept of one item, for a court, an authority or a second look, and keeps who took it. */
@Stateless
public class BundleService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ChainService chain;

    @Inject
    private AuditService audit;

    /**
     * The evidence bundle of an item, as a ZIP archive. Moderators and administrators; not of one's own texts, and of what verifiers decide only for administrators.
     *
     * @param words for its readable page
     */
    public byte[] bundle(Account by, String token, BundleWords words) {
        by.requireAny(Role.MODERATOR, Role.ADMIN);
        Review review = em.createQuery("select r from Review r join fetch r.author left join fetch r.category where r.token = :token", Review.class)
                .setParameter("token", token).getResultStream().findFirst()
                .filter(r -> by.is(Role.ADMIN) || by.is(r.getDecider())).filter(r -> !r.getAuthor().equals(by)).orElseThrow(() -> new NotFound("review"));
        List<Decision> decisions = em.createQuery("select d from Decision d left join fetch d.by where d.review = :review order by d.at, d.id", Decision.class)
                .setParameter("review", review).getResultList();
        List<String> places = Stream.concat(Stream.of("/desk/item/" + token, review.getDeskAddress(), review.getPath()), decisions.stream().map(d -> "/me/decision/" + d.getToken())).toList();
        Bundle bundle = new Bundle(review, decisions,
                em.createQuery("select v from Revision v where v.review = :review order by v.number", Revision.class).setParameter("review", review).getResultList(),
                em.createQuery("select e from AuditEntry e left join fetch e.actor where e.path in :paths order by e.id", AuditEntry.class)
                        .setParameter("paths", places).getResultList(),
                new Bundle.Making(by, clock.instant(), chain.head()));
        audit.keep(by, "BUNDLE_MADE", new Subject(review.getKind() + " " + review.getTitle(), review.getDeskAddress()), null);
        return BundleFiles.zip(bundle, words);
    }
}
