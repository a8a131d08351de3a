package org.mingda.pulse;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mingda.moderation.QueueService;
import org.mingda.moderation.UndoService;

/** Every minute, on every node: priorities move with the wait, alarms ring, ways back that are closed go. Each step is a transaction of its own. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DeskClock {

    /** Items reckoned in one transaction. */
    private static final int AT_ONCE = 200;

    @Inject
    private QueueService queue;

    @Inject
    private AlarmService alarms;

    @Inject
    private UndoService undos;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(second = "20", minute = "*", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            undos.clear();
            long after = 0;
            do {
                after = queue.refresh(after, AT_ONCE);
            } while (after > 0);
            alarms.ring();
        } finally {
            running.set(false);
        }
    }
}
