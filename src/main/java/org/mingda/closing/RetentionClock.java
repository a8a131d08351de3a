package org.mingda.closing;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs the clocks of personal data every hour, on every node: accounts first, one transaction each, then what else is due. What one clock cannot do does not stop the others. */
@Singleton
public class RetentionClock {

    private static final Logger LOG = Logger.getLogger(RetentionClock.class.getName());

    @Inject
    private EraseService erasing;

    @Inject
    private RetentionService retention;

    @Inject
    private FileSweep files;

    @Schedule(hour = "*", minute = "37", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        guarded(this::accounts);
        for (Clocked which : Clocked.values()) {
            guarded(() -> retention.run(which));
        }
        guarded(() -> retention.note(Clocked.FILES, files.sweep()));
    }

    private void accounts() {
        for (long account : erasing.due()) {
            guarded(() -> erasing.erase(account));
        }
    }

    private static void guarded(Runnable clock) {
        try {
            clock.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "A clock of personal data failed; it tries again in an hour", failed);
        }
    }
}
