package org.mingda.twins;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Acted;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Ruling;
import org.mingda.section.SectionService;
import org.mingda.section.Within;

/** Clusters as moderators see and decide them. */
@Stateless
public class ClusterService {

    /** Texts shown and decided at once; what a cluster has beyond is shown when these are decided. */
    static final int MOST = 100;

    /**
     * For queries of the queue, on {@code r} with {@code :state} PENDING: leaves out the texts for which another stands, the head of their cluster. Never one of another kind or category, which may be
     * filtered away or be another moderator's, nor one that is decided elsewhere, nor what may put somebody in danger. The inner query names nothing of the outer one and so is run once:
     * asked anew for every text, it made the queue unusable when somebody posted a hundred like texts.
     */
    public static final String NOT_BEHIND = "r.id not in (select x.id from TwinText t join t.review x join t.cluster c join c.head h left join x.category xc left join h.category hc"
            + " where h <> x and x.state = :state and h.state = :state and h.kind = x.kind and x.deskPath is null and h.deskPath is null and x.heldBy not like '%,danger,%' and (hc is null or hc = xc))";

    private static final String BY_MACHINE = " and not exists (select d from Decision d where d.review = r and d.by is not null and d.kind in :shown)";
    private static final String COUNT = "select c.token, count(t), count(distinct t.author), sum(case when r.state = :waits then 1 else 0 end)"
            + " from TwinText t join t.cluster c join t.review r where %s group by c.token";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<Acted> acted;

    @Inject
    private ModerationService moderation;

    @Inject
    private SectionService sections;

    /** A cluster by its token. Moderators. */
    public Optional<TwinCluster> find(Account by, String token) {
        by.require(Role.MODERATOR);
        return em.createQuery("select c from TwinCluster c where c.token = :token", TwinCluster.class).setParameter("token", token).getResultStream().findFirst();
    }

    /** The texts of a cluster that the desk decides: those that wait, or those that show because the machine let them; the oldest first, at most {@link #MOST}. Moderators, each within his sections. */
    public List<Review> texts(Account by, TwinCluster cluster, ReviewState state) {
        by.require(Role.MODERATOR);
        Within within = sections.within(by);
        TypedQuery<Review> texts = within.fill(em.createQuery("select r from Review r join fetch r.author left join fetch r.leaseHolder where r.state = :state and r.deskPath is null and r.id in"
                + " (select t.review.id from TwinText t where t.cluster = :cluster)" + within.condition("r") + (state == ReviewState.PENDING ? "" : BY_MACHINE) + " order by r.id", Review.class));
        if (state != ReviewState.PENDING) {
            texts.setParameter("shown", List.of(DecisionKind.APPROVE, DecisionKind.RESTORE));
        }
        return texts.setParameter("cluster", cluster).setParameter("state", state).setMaxResults(MOST).getResultList();
    }

    /** Who wrote some texts. Moderators. */
    public List<String> authors(Account by, List<String> reviews) {
        by.require(Role.MODERATOR);
        return em.createQuery("select distinct r.author.name from Review r where r.token in :tokens", String.class).setParameter("tokens", reviews).getResultList();
    }

    /** How large a cluster is. Moderators. */
    public ClusterCount count(Account by, TwinCluster cluster) {
        by.require(Role.MODERATOR);
        return em.createQuery(COUNT.formatted("c = :cluster"), Object[].class).setParameter("cluster", cluster).setParameter("waits", ReviewState.PENDING)
                .getResultStream().map(ClusterService::counted).findFirst().orElse(new ClusterCount(cluster.getToken(), 0, 0, 0));
    }

    /** The clusters of some texts, by the texts' tokens. Moderators. */
    public Map<String, ClusterCount> of(Account by, Collection<Review> reviews) {
        by.require(Role.MODERATOR);
        Map<String, ClusterCount> counts = new HashMap<>();
        if (reviews.isEmpty()) {
            return counts;
        }
        List<Object[]> pairs = em.createQuery("select r.token, c.token from TwinText t join t.cluster c join t.review r where r.id in :ids", Object[].class)
                .setParameter("ids", reviews.stream().map(Review::getId).toList()).getResultList();
        if (!pairs.isEmpty()) {
            Map<String, ClusterCount> clusters = new HashMap<>();
            em.createQuery(COUNT.formatted("c.token in :tokens"), Object[].class).setParameter("tokens", pairs.stream().map(pair -> pair[1]).distinct().toList())
                    .setParameter("waits", ReviewState.PENDING).getResultStream().map(ClusterService::counted).forEach(c -> clusters.put(c.token(), c));
            pairs.forEach(pair -> counts.put((String) pair[0], clusters.get((String) pair[1])));
        }
        return counts;
    }

    private static ClusterCount counted(Object[] row) {
        return new ClusterCount((String) row[0], (Long) row[1], (Long) row[2], ((Number) row[3]).longValue());
    }

    /** Decides on one text of a cluster, in a transaction of its own, so that one that cannot be decided holds up no other. Staff named by the review's kind; a null ruling lets it show. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void decide(Account by, String review, int version, Ruling ruling) {
        by.require(Role.MODERATOR);
        Review now = moderation.find(review).orElseThrow(() -> new NotFound("review"));
        if (ruling == null) {
            moderation.approve(by, review, version);
        } else if (now.isShown()) {
            moderation.remove(by, review, version, ruling);
        } else {
            moderation.reject(by, review, version, ruling);
        }
    }

    /** Remembers what was decided on the whole; further twins are held, or let pass, by it. Moderators. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void judge(Account by, String cluster, TwinCluster.Verdict verdict) {
        find(by, cluster).ifPresent(c -> {
            c.judge(verdict);
            acted.fire(new Acted(by, "CLUSTER_JUDGED", verdict.name(), "/desk/twins/" + cluster));
        });
    }
}
