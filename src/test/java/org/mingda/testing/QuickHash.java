package org.mingda.testing;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hashes passwords in as few rounds as Jakarta Security lets one ask for: tests sign in hundreds of times, and each would cost more than a second of a core. Tests that run
 * the packaged forum sign in with the real number of rounds.
 */
@Decorator
@Priority(1)
public abstract class QuickHash implements Pbkdf2PasswordHash {

    private static final String FEWEST_ROUNDS = "1024";

    private static final AtomicInteger WORK = new AtomicInteger();

    @Inject
    @Delegate
    private Pbkdf2PasswordHash hash;

    @Override
    public void initialize(Map<String, String> parameters) {
        Map<String, String> quick = new HashMap<>(parameters);
        quick.put("Pbkdf2PasswordHash.Iterations", FEWEST_ROUNDS);
        hash.initialize(quick);
    }

    @Override
    public String generate(char[] password) {
        WORK.incrementAndGet();
        return hash.generate(password);
    }

    @Override
    public boolean verify(char[] password, String kept) {
        WORK.incrementAndGet();
        return hash.verify(password, kept);
    }

    /** How many hashes were reckoned so far: what an answer costs that must not tell anything by its time. */
    public static int work() {
        return WORK.get();
    }
}
