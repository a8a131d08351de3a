package org.mingda.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.mingda.account.Account;
import org.mingda.shell.TooOften;

/**
 * How often somebody may try the short codes of a second step, of which there are only a million. Counted per account, from wherever: who tries them has the password
 * already. So that he cannot keep the owner out by it, a browser on which the owner has signed in before is counted for itself ({@link KnownDevice}).
 */
@ApplicationScoped
public class CodeLimits {

    static final Duration WINDOW = Duration.ofMinutes(15);
    /** More than a person mistypes. */
    static final int CODES = 8;
    static final Duration DAY = Duration.ofDays(1);
    /** Three codes are good at a time: 30 tries a day find one with a chance of 1 in 11,000. */
    static final int CODES_OF_DAY = 30;

    @Inject
    private Clock clock;

    /** Codes sent outside to one account's owner in {@link #DAY}: each costs money, and telephones are not to be rung all night. */
    static final int SENT_OF_DAY = 5;

    @Inject
    private KnownDevice devices;

    private Throttle codes;
    private Throttle codesOfDay;
    private Throttle sent;

    @PostConstruct
    void open() {
        codes = new Throttle(CODES, WINDOW, clock);
        codesOfDay = new Throttle(CODES_OF_DAY, DAY, clock);
        sent = new Throttle(SENT_OF_DAY, DAY, clock);
    }

    /** Before a code is looked at; refuses when there were too many wrong ones. */
    public void guess(Account account) {
        String who = counted(account);
        codes.enter(who).or(() -> codesOfDay.enter(who)).ifPresent(wait -> {
            throw new TooOften("signin.too_many_codes", wait);
        });
    }

    /** Before a code is sent outside. */
    public void send(Account account) {
        sent.enter(account.getToken()).ifPresent(wait -> {
            throw new TooOften("signin.too_many_requests", wait);
        });
    }

    /** After a right code. */
    public void guessedRight(Account account) {
        codes.clear(counted(account));
        codesOfDay.forgive(counted(account));
    }

    private String counted(Account account) {
        return devices.ofAccount(account.getToken()).map(device -> "device " + device).orElseGet(account::getToken);
    }
}
