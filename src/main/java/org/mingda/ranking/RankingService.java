package org.mingda.ranking;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Slice;

/** The versions of the model: which there are, which is in use, and the way back to an earlier one. */
@Stateless
public class RankingService {

    /** So many versions keep their weights: a month of nights to go back to. */
    static final int KEPT = 30;
    private static final int PAGE_SIZE = 20;
    private static final String NEWEST_USE = " where m.usedSince is not null order by m.usedSince desc, m.id desc";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<ModelChosen> chosen;

    /** One page of the versions, the newest first. Moderators. */
    public Slice<RankingModel> models(Account by, int page) {
        by.require(Role.MODERATOR);
        long total = em.createQuery("select count(m) from RankingModel m", Long.class).getSingleResult();
        return new Slice<>(em.createQuery("select m from RankingModel m left join fetch m.trainedBy order by m.number desc", RankingModel.class)
                .setFirstResult(Slice.offset(page, PAGE_SIZE)).setMaxResults(PAGE_SIZE).getResultList(), page, PAGE_SIZE, total);
    }

    /** A version by its token. Moderators. */
    public Optional<RankingModel> find(Account by, String token) {
        by.require(Role.MODERATOR);
        return em.createQuery("select m from RankingModel m left join fetch m.trainedBy left join fetch m.chosenBy where m.token = :token", RankingModel.class).setParameter("token", token)
                .getResultStream().findFirst();
    }

    /** The token of the version that judges now; empty before the first training. Called for every text. */
    public Optional<String> inUse() {
        return em.createQuery("select m.token from RankingModel m" + NEWEST_USE, String.class).setMaxResults(1).getResultStream().findFirst();
    }

    /** A version with its weights. Called by the judge alone, when another is in use than he knows. */
    public RankingModel load(String token) {
        return em.createQuery("select m from RankingModel m where m.token = :token", RankingModel.class).setParameter("token", token).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("model"));
    }

    /** Goes back, or on, to a version; it judges the next text. Moderators. Refuses one whose weights are gone. */
    public RankingModel use(Account by, String token) {
        RankingModel model = find(by, token).orElseThrow(() -> new NotFound("model"));
        model.use(em.getReference(Account.class, by.getId()), clock.instant());
        chosen.fire(new ModelChosen(model, false, by));
        return model;
    }

    /**
     * Keeps what a training came to. A model that somebody asked for is used at once; a nightly one takes the place of another only if nobody chose that one by hand. Called by the training alone.
     *
     * @param by who asked for it; null for the timer
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public RankingModel keep(Account by, Learned learned, Instant latestDecision, Duration took) {
        Account trainer = by == null ? null : em.getReference(Account.class, by.getId());
        Integer last = em.createQuery("select max(m.number) from RankingModel m", Integer.class).getSingleResult();
        RankingModel model = new RankingModel(last == null ? 1 : last + 1, learned, latestDecision, took).trained(trainer, clock.instant());
        em.persist(model);
        if (by != null || !isPinned()) {
            model.use(null, clock.instant());
            chosen.fire(new ModelChosen(model, true, by));
        }
        em.createQuery("select m from RankingModel m where m.number <= :old and m.weights is not null", RankingModel.class).setParameter("old", model.getNumber() - KEPT)
                .getResultStream().filter(old -> !inUse().equals(Optional.of(old.getToken()))).forEach(RankingModel::forgetWeights);
        return model;
    }

    /** Whether somebody chose the model in use by hand, because the newer ones did worse. */
    private boolean isPinned() {
        return em.createQuery("select m from RankingModel m" + NEWEST_USE, RankingModel.class).setMaxResults(1).getResultStream().anyMatch(m -> m.getChosenBy() != null);
    }

    /** When the newest model was trained, and the newest decision it knows; empty before the first. Called by the timer. */
    public Optional<RankingModel> newest() {
        return em.createQuery("select m from RankingModel m order by m.number desc", RankingModel.class).setMaxResults(1).getResultStream().findFirst();
    }
}
