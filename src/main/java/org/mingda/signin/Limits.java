package org.mingda.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.EmailAddress;
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
    /** Sign-ups and requests for a letter from one address in {@link #WINDOW}. */
    static final int REQUESTS = 20;
    /** Letters to one e-mail address in {@link #LETTER_WINDOW}: nobody is flooded through us. */
    public static final int LETTERS = 5;
    public static final Duration LETTER_WINDOW = Duration.ofHours(1);

    /** Reports and notices of people without an account from one address in {@link #COMPLAINT_WINDOW}: more than anybody who reads in earnest finds. */
    static final int COMPLAINTS = 10;
    /** The same of one account: who combs through the site may find that many. */
    static final int COMPLAINTS_OF_ACCOUNT = 30;
    static final Duration COMPLAINT_WINDOW = Duration.ofHours(1);

    @Inject
    private Clock clock;

    @Inject
    private ClientAddress client;

    @Inject
    private KnownDevice devices;

    private Throttle guesses;
    private Throttle guessesOfAddress;
    private Throttle guessesAtName;
    private Throttle requests;
    private Throttle letters;
    private Throttle complaints;
    private Throttle complaintsOfAccount;

    @PostConstruct
    void open() {
        guesses = new Throttle(GUESSES, WINDOW, clock);
        guessesOfAddress = new Throttle(GUESSES_OF_ADDRESS, WINDOW, clock);
        guessesAtName = new Throttle(GUESSES_AT_NAME, WINDOW, clock);
        requests = new Throttle(REQUESTS, WINDOW, clock);
        letters = new Throttle(LETTERS, LETTER_WINDOW, clock);
        complaints = new Throttle(COMPLAINTS, COMPLAINT_WINDOW, clock);
        complaintsOfAccount = new Throttle(COMPLAINTS_OF_ACCOUNT, COMPLAINT_WINDOW, clock);
    }

    /** Before a password is checked; refuses when there were too many wrong ones. */
    public void guess(String name) {
        String who = EmailAddress.key(name);
        String address = client.get();
        Optional<String> device = devices.of(name);
        Optional<Duration> wait = device.isPresent() ? guesses.enter("device " + device.get())
                : guesses.enter(who + " " + address).or(() -> guessesOfAddress.enter(address)).or(() -> guessesAtName.enter(who));
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
            guesses.clear("device " + device.get());
            return;
        }
        guesses.clear(who + " " + address);
        guessesOfAddress.forgive(address);
        guessesAtName.forgive(who);
    }

    /** Before a sign-up, or before a letter is asked for. */
    public void request() {
        requests.enter(client.get()).ifPresent(wait -> {
            throw new TooOften("signin.too_many_requests", wait);
        });
    }

    /** Before somebody reports something; null for somebody without an account. */
    public void complaint(Account by) {
        Optional<Duration> wait = by == null ? complaints.enter(client.get()) : complaintsOfAccount.enter(by.getToken());
        wait.ifPresent(w -> {
            throw new TooOften("signin.too_many_requests", w);
        });
    }

    /** Counts a letter to this e-mail address. Empty: it may go; otherwise how long the wait is. */
    public Optional<Duration> letter(String email) {
        return letters.enter(EmailAddress.key(email));
    }
}
