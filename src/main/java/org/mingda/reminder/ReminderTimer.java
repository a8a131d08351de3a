package org.mingda.reminder;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every few minutes, on every node, whose credential nears its end. Each reminder is a transaction of its own, so that those before one that fails stay done. */
@Singleton
public class ReminderTimer {

    /** Reminders a run: the timer's thread must not be kept for ever. */
    private static final int MOST = 200;

    @Inject
    private ReminderService reminders;

    @Schedule(minute = "*/10", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        int done = 0;
        while (done < MOST && reminders.remindOne()) {
            done++;
        }
    }
}
