package org.mingda.twins;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mingda.kernel.InstantConverter;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;

/**
 * Finds the near-twins of a text by their common keys, which is one look into an index, and forms clusters. Called by screening and by the keeper, in the transaction in which a text comes in.
 */
@Stateless
public class TwinService {

    /** Twins are looked for among texts of this time: campaigns come in days, and the table stays small. */
    static final Duration RECENT = Duration.ofDays(30);
    /** Candidates compared exactly: those with most keys in common. */
    private static final int COMPARED = 20;
    /** A text that this many find alike needs no keys of its own: of ten thousand twins, a few dozen stand in the index. */
    private static final int ENOUGH = 12;

    private static final String WITH_KEYS = "select k.twin_id from twin_key k join twin_text t on t.id = k.twin_id where k.key_hash in (%s) and t.kept_at > ?"
            + " group by k.twin_id order by count(*) desc, k.twin_id desc limit " + COMPARED;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Bodies bodies;

    private final InstantConverter times = new InstantConverter();

    /** What is known of texts like this one. Called by screening for every text. */
    public Likeness like(Sample sample) {
        List<TwinText> twins = twins(sample, null);
        if (twins.isEmpty()) {
            return Likeness.NONE;
        }
        TreeSet<String> authors = new TreeSet<>(List.of(sample.author()));
        twins.forEach(twin -> authors.add(twin.getAuthor().getToken()));
        Optional<TwinCluster> cluster = cluster(twins);
        long accounts = cluster.map(c -> Math.max(accounts(c, sample.author()), authors.size())).orElse((long) authors.size());
        return new Likeness(twins.size(), accounts, verdict(twins));
    }

    /** Of several clusters that are about to become one, a rejection counts most. */
    private static TwinCluster.Verdict verdict(List<TwinText> twins) {
        return twins.stream().map(TwinText::getCluster).filter(c -> c != null).map(TwinCluster::getVerdict).max(Comparator.naturalOrder()).orElse(TwinCluster.Verdict.OPEN);
    }

    private long accounts(TwinCluster cluster, String author) {
        return 1 + em.createQuery("select count(distinct t.author) from TwinText t where t.cluster = :cluster and t.author.token <> :author", Long.class)
                .setParameter("cluster", cluster).setParameter("author", author).getSingleResult();
    }

    /** How many accounts wrote the texts of a cluster, by the tokens of those of some texts that belong to one. Called by the queue. */
    public Map<String, Long> accounts(List<Review> reviews) {
        Map<String, Long> accounts = new HashMap<>();
        if (!reviews.isEmpty()) {
            em.createQuery("select r.token, count(distinct o.author) from TwinText t join t.review r join TwinText o on o.cluster = t.cluster where r.id in :ids group by r.token", Object[].class)
                    .setParameter("ids", reviews.stream().map(Review::getId).toList()).getResultStream().forEach(row -> accounts.put((String) row[0], (Long) row[1]));
        }
        return accounts;
    }

    /** Keeps a text for later ones, and puts it into the cluster of its twins. Words that are kept already are left alone. Called by the keeper. */
    public void keep(Review review) {
        Sample sample = bodies.sample(review);
        TwinText text = of(review).orElse(null);
        if (text != null && text.holds(sample.fingerprint()) || sample.keys().isEmpty() && text == null || review.getState() == ReviewState.WITHDRAWN) {
            return;
        }
        TwinText kept = text == null ? new TwinText(review) : text;
        TwinCluster left = kept.getCluster();
        kept.take(sample.fingerprint(), clock.instant());
        em.persist(kept);
        em.flush();
        em.createNativeQuery("delete from twin_key where twin_id = ?1").setParameter(1, kept.getId()).executeUpdate();
        List<TwinText> twins = twins(sample, kept);
        if (!twins.isEmpty()) {
            join(kept, twins);
        }
        if (twins.size() < ENOUGH && twins.stream().noneMatch(twin -> sample.isCloseTo(bodies.sample(twin.getReview())))) {
            putKeys(kept, sample.keys());
        }
        Optional.ofNullable(left).filter(c -> !c.equals(kept.getCluster())).ifPresent(this::choose);
    }

    private void join(TwinText text, List<TwinText> twins) {
        TwinCluster cluster = cluster(twins).orElseGet(() -> {
            TwinCluster formed = new TwinCluster(clock.instant());
            em.persist(formed);
            return formed;
        });
        twins.stream().map(TwinText::getCluster).filter(c -> c != null && !c.equals(cluster)).distinct().forEach(other -> merge(other, cluster));
        twins.forEach(twin -> twin.join(cluster));
        text.join(cluster);
        em.flush();
        Review head = cluster.getHead();
        if (head == null || head.getState() != ReviewState.PENDING || !isHeldAsTwin(head) && isHeldAsTwin(text.getReview())) {
            choose(cluster);
        }
    }

    /** Two nodes may begin a cluster each at the same time; the first text that is like both makes one of them. */
    private void merge(TwinCluster from, TwinCluster into) {
        if (from.getVerdict().compareTo(into.getVerdict()) > 0) {
            into.judge(from.getVerdict());
        }
        em.createQuery("update TwinText t set t.cluster = :into where t.cluster = :from").setParameter("into", into).setParameter("from", from).executeUpdate();
        from.lead(null);
    }

    /** The oldest of their clusters. */
    private static Optional<TwinCluster> cluster(List<TwinText> twins) {
        return twins.stream().map(TwinText::getCluster).filter(c -> c != null).min(Comparator.comparing(TwinCluster::getId));
    }

    /** When the head of a cluster was decided, the next one that waits takes its place; when a decision was undone, there may be one again. Called by the keeper. */
    public void moveOn(Review decided) {
        of(decided).map(TwinText::getCluster).filter(c -> c.getHead() == null || c.getHead().getState() != ReviewState.PENDING).ifPresent(this::choose);
    }

    private static boolean isHeldAsTwin(Review review) {
        return review.getHoldingChecks().contains(TwinCheck.NAME);
    }

    /** The oldest that is held for its likeness, so that the cluster stands where such texts are dealt with first; else the oldest that waits. */
    private void choose(TwinCluster cluster) {
        cluster.lead(oldest(cluster, " and r.heldBy like '%," + TwinCheck.NAME + ",%'").or(() -> oldest(cluster, "")).orElse(null));
    }

    private Optional<Review> oldest(TwinCluster cluster, String condition) {
        return em.createQuery("select r from TwinText t join t.review r where t.cluster = :cluster and r.state = :state and r.deskPath is null" + condition + " order by r.id", Review.class)
                .setParameter("cluster", cluster).setParameter("state", ReviewState.PENDING).setMaxResults(1).getResultStream().findFirst();
    }

    private Optional<TwinText> of(Review review) {
        return em.createQuery("select t from TwinText t left join fetch t.cluster where t.review = :review", TwinText.class).setParameter("review", review).getResultStream().findFirst();
    }

    private List<TwinText> twins(Sample sample, TwinText self) {
        List<Long> ids = candidates(sample.keys());
        return ids.isEmpty() ? List.of() : em.createQuery("select t from TwinText t join fetch t.review join fetch t.author left join fetch t.cluster where t.id in :ids", TwinText.class)
                .setParameter("ids", ids).getResultStream().filter(t -> t != self && t.getReview().getState() != ReviewState.WITHDRAWN)
                .filter(t -> sample.isTwinOf(bodies.sample(t.getReview()))).toList();
    }

    private List<Long> candidates(List<Long> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Query query = em.createNativeQuery(WITH_KEYS.formatted(String.join(",", Collections.nCopies(keys.size(), "?"))));
        int at = 1;
        for (Long key : keys) {
            query.setParameter(at++, key);
        }
        query.setParameter(at, times.convertToDatabaseColumn(clock.instant().minus(RECENT)));
        return ((List<?>) query.getResultList()).stream().map(id -> ((Number) id).longValue()).toList();
    }

    private void putKeys(TwinText text, List<Long> keys) {
        List<Long> distinct = keys.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return;
        }
        Query insert = em.createNativeQuery("insert into twin_key (twin_id, key_hash) values " + String.join(",", Collections.nCopies(distinct.size(), "(?,?)")));
        for (int i = 0; i < distinct.size(); i++) {
            insert.setParameter(2 * i + 1, text.getId()).setParameter(2 * i + 2, distinct.get(i));
        }
        insert.executeUpdate();
    }

    /** Forgets the keys of texts that are too old to be looked for. Called by the timer. */
    public int forget() {
        return em.createNativeQuery("delete from twin_key where twin_id in (select id from twin_text where kept_at < ?)")
                .setParameter(1, times.convertToDatabaseColumn(clock.instant().minus(RECENT))).executeUpdate();
    }
}
