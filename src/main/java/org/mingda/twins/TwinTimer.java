package org.mingda.twins;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Drops the keys of old texts every night. Any number of nodes may do so at once: what one has dropped, the next does not find. */
@Singleton
public class TwinTimer {

    @Inject
    private TwinService twins;

    @Schedule(hour = "4", minute = "10", timezone = "Asia/Shanghai", persistent = false)
    public void forget() {
        twins.forget();
    }
}
