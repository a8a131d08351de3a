package org.mingda.takedown;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every few minutes whose time is over. Each case is a transaction of its own, so that those before one that fails stay done. */
@Singleton
public class TakedownRun {

    /** Cases a run: the timer's thread must not be kept for ever. */
    private static final int MOST = 200;

    @Inject
    private TakedownDeskService takedowns;

    @Schedule(minute = "*/5", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        int done = 0;
        while (done < MOST && takedowns.endOne()) {
            done++;
        }
    }
}
