package org.mingda.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mingda.server.Seal;

/** Goes along the chain outside requests, a portion at a time: however long it is, it fills no memory and holds no transaction. */
@ApplicationScoped
public class ChainCheckRun {

    private static final Logger LOG = Logger.getLogger(ChainCheckRun.class.getName());
    private static final int PORTION = 1_000;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ChainService chain;

    @Inject
    private ChainCheckService checks;

    @Inject
    private Seal seal;

    void started(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChainCheckStarted e) {
        executor.execute(() -> run(e.token(), e.end()));
    }

    private void run(String token, ChainHead end) {
        try {
            checks.end(token, walk(end, walk -> checks.move(token, walk)));
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "The walk along the audit trail broke off", failure);
            ChainWalk walk = new ChainWalk(end, seal);
            walk.breakOff();
            checks.end(token, walk);
        }
    }

    /** Walks to this end and says after each portion how far it came. */
    public ChainWalk walk(ChainHead end, Consumer<ChainWalk> moved) {
        ChainWalk walk = new ChainWalk(end, seal);
        List<AuditEntry> portion = chain.after(0, PORTION);
        while (portion.stream().allMatch(walk::step) && !portion.isEmpty()) {
            moved.accept(walk);
            portion = chain.after(walk.getPlace(), PORTION);
        }
        walk.arrive();
        return walk;
    }
}
