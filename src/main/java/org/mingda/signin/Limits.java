package org.mingda.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.EmailAddress;
import org.mingda.limit.Counts;
import org.mingda.limit.Limit;
import org.mingda.limit.Limiter;
import org.mingda.limit.Rate;
import org.mingda.server.ClientAddress;
import org.mingda.shell.TooOften;

/**
 * How often somebody may try. Guesses are counted before the password is looked at, so that many at once gain nothing, and taken back when the password was right.
 *
 * <p>The narrow limit is on a name from one address: whoever guesses at a name from elsewhere does not keep its owner out. The wide ones, on a name from everywhere
 * and on an address for all names, stop guessing by many machines or at many names; they last at most {@link #WINDOW}. A browser on which the owner of the name has signed in before
 * ({@link KnownDevice}) is counted for itself alone: no guessing elsewhere keeps him out there.
 */
@ApplicationScoped
public class Limits {

    static final Duration WINDOW = Duration.ofMinutes(15);
    /** A person who forgot tries a handful of passwords. */
    static final int GUESSES = 10;
    /** Behind one address may be a company or a village (carrier NAT). */
    static final int GUESSES_OF_ADDRESS = 60;
    /** At 100 in 15 minutes, 9,600 a day, a password of twelve characters that is on no list holds. */
    static final int GUESSES_AT_NAME = 100;

    private static final Rate GUESS = new Rate("GUESS", GUESSES, WINDOW);
    private static final Rate OF_ADDRESS = new Rate("GUESS_OF_ADDRESS", GUESSES_OF_ADDRESS, WINDOW);
    private static final Rate AT_NAME = new Rate("GUESS_AT_NAME", GUESSES_AT_NAME, WINDOW);

    @Inject
    private Counts counts;

    @Inject
    private Limiter limiter;

    @Inject
    private ClientAddress client;

    @Inject
    private KnownDevice devices;

    /** Before a password is checked; refuses when there were too many wrong ones. */
    public void guess(String name) {
        String who = EmailAddress.key(name);
        String address = client.get();
        Optional<String> device = devices.of(name);
        Optional<Duration> wait = device.isPresent() ? counts.enter(GUESS, "device " + device.get(), 1)
                : counts.enter(GUESS, who + " " + address, 1).or(() -> counts.enter(OF_ADDRESS, address, 1)).or(() -> counts.enter(AT_NAME, who, 1));
        wait.ifPresent(w -> {
            throw new TooOften("signin.too_many_guesses", w);
        });
    }

    /** After a right password. */
    public void guessedRight(String name) {
        String who = EmailAddress.key(name);
        String address = client.get();
        Optional<String> device = devices.of(name);
        if (device.isPresent()) {
            counts.clear(GUESS, "device " + device.get());
            return;
        }
        counts.clear(GUESS, who + " " + address);
        counts.forgive(OF_ADDRESS, address);
        counts.forgive(AT_NAME, who);
    }

    /** Before a sign-up, or before a letter is asked for. */
    public void request() {
        limiter.enter(Limit.SIGN_UPS, client.get()).ifPresent(wait -> {
            throw new TooOften("signin.too_many_requests", wait);
        });
    }

    /** Before somebody reports something; null for somebody without an account. */
    public void complaint(Account by) {
        Optional<Duration> wait = by == null ? limiter.enter(Limit.REPORTS, client.get()) : limiter.enter(Limit.REPORTS_OF_MEMBER, by.getToken());
        wait.ifPresent(w -> {
            throw new TooOften("signin.too_many_requests", w);
        });
    }

    /** Counts a letter to this e-mail address. Empty: it may go; otherwise how long the wait is. */
    public Optional<Duration> letter(String email) {
        return limiter.enter(Limit.LETTERS, EmailAddress.key(email));
    }
}
