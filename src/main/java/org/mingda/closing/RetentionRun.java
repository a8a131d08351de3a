package org.mingda.closing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mingda.account.Account;

/** Lets the clocks of personal data run beside whoever asks for it: after a hold is lifted, say, nobody has to wait for the next hour. Whether they run is known on this node alone. */
@ApplicationScoped
public class RetentionRun {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private RetentionClock clock;

    @Inject
    private RetentionService retention;

    private final AtomicBoolean running = new AtomicBoolean();

    /** Starts them and returns at once; administrators. Nothing more where they run already. */
    public void start(Account by) {
        retention.ask(by);
        if (running.compareAndSet(false, true)) {
            executor.execute(this::run);
        }
    }

    private void run() {
        try {
            clock.run();
        } finally {
            running.set(false);
        }
    }

    public boolean isRunning() {
        return running.get();
    }
}
