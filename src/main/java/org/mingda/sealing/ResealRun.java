package org.mingda.sealing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mingda.account.Account;
import org.mingda.evidence.EvidenceStore;
import org.mingda.kernel.Refusal;

/** Seals everything anew, off the thread of whoever asked for it. How far it is, is known on the node that runs it; to run it on two does no harm. */
@ApplicationScoped
public class ResealRun {

    private static final Logger LOG = Logger.getLogger(ResealRun.class.getName());
    /** Rows a transaction. */
    private static final int PORTION = 200;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ResealService sealing;

    @Inject
    private EvidenceStore store;

    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Progress progress = new Progress(0, 0, 0, false);

    /**
     * How far the last run is.
     *
     * @param done   pieces looked at
     * @param total  pieces there were when it began
     * @param sealed pieces that were sealed anew
     * @param failed whether it broke off
     */
    public record Progress(long done, long total, long sealed, boolean failed) {

        /** In percent. */
        public long getPercent() {
            return total == 0 ? 0 : Math.min(100, 100 * done / total);
        }

        public long getSealed() {
            return sealed;
        }

        public boolean isFailed() {
            return failed;
        }

        public boolean isBegun() {
            return total > 0;
        }

        Progress plus(long read, long anew) {
            return new Progress(done + read, total, sealed + anew, failed);
        }
    }

    /** Starts a run and returns at once; administrators, one at a time. */
    public void start(Account by) {
        sealing.check(by);
        if (!running.compareAndSet(false, true)) {
            throw new Refusal("sealing.running");
        }
        progress = new Progress(0, 1, 0, false);
        executor.execute(() -> run(by));
    }

    /** Runs on this thread. */
    void run(Account by) {
        try {
            progress = new Progress(0, Math.max(1, sealing.total()), 0, false);
            for (SealedColumn column : SealedColumn.values()) {
                walk((after, most) -> sealing.columns(column, after, most));
            }
            walk(sealing::records);
            for (String file : sealing.files()) {
                progress = progress.plus(1, store.reseal(file) ? 1 : 0);
            }
            sealing.ended(by, progress.sealed());
            progress = new Progress(progress.total(), progress.total(), progress.sealed(), false);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "Sealing anew broke off", failure);
            progress = new Progress(progress.done(), progress.total(), progress.sealed(), true);
        } finally {
            running.set(false);
        }
    }

    private interface Step {
        ResealService.Portion take(long after, int most);
    }

    private void walk(Step step) {
        long after = Long.MIN_VALUE;
        ResealService.Portion portion;
        do {
            portion = step.take(after, PORTION);
            after = portion.last();
            progress = progress.plus(portion.read(), portion.sealed());
        } while (portion.read() == PORTION);
    }

    public boolean isRunning() {
        return running.get();
    }

    public Progress getProgress() {
        return progress;
    }
}
