package org.mingda.moderation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** The seconds after a decision: who may decide at all is asked before, the way back is kept after it. Called by moderation, except where said. */
@Stateless
public class UndoService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SettingService settings;

    @Inject
    private Grace grace;

    @Inject
    private DecisionGates gates;

    /** Asks every gate. */
    public void admit(Account by, Review review) {
        gates.check(by, review);
    }

    /** Keeps the way back from a decision of a person at the desk, and holds back what is told of it. */
    public void keep(Review review, Decision decision) {
        String earlier = grace.follow(decision);
        if (earlier != null) {
            em.createQuery("delete from Undo u where u.decision in (select d from Decision d where d.token = :token)").setParameter("token", earlier).executeUpdate();
            return;
        }
        int seconds = settings.number(Setting.UNDO_SECONDS);
        boolean undoable = seconds > 0 && review.before() != null && !decision.isByMachine() && review.isDecidedAtDesk() && decision.getKind().isUndoable();
        if (undoable) {
            Instant until = decision.getAt().plusSeconds(seconds);
            em.persist(new Undo(decision, review.before(), until));
            grace.begin(decision, until);
        }
    }

    /** All has been told. */
    public void told() {
        grace.end();
    }

    /** The way back from a decision; it is gone afterwards. */
    public Undo take(Account by, Decision decision) {
        Undo undo = find(decision.getToken()).orElseThrow(() -> new Refusal("moderation.undo_late"));
        undo.require(by, clock.instant());
        em.remove(undo);
        return undo;
    }

    private Optional<Undo> find(String decision) {
        return em.createQuery("select u from Undo u join fetch u.decision where u.decision.token = :token", Undo.class).setParameter("token", decision).getResultStream().findFirst();
    }

    /** What one decided and may still undo, the last first. Everybody, for himself. */
    public List<Undo> open(Account by) {
        return em.createQuery("select u from Undo u join fetch u.decision join fetch u.decision.review where u.by = :me and u.until > :now order by u.id desc", Undo.class)
                .setParameter("me", by).setParameter("now", clock.instant()).getResultList();
    }

    /** Takes away the ways back whose time is up, with the copies of the words. Called by the desk's clock. */
    public int clear() {
        return em.createQuery("delete from Undo u where u.until < :now").setParameter("now", clock.instant()).executeUpdate();
    }
}
