package org.mingda.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.mingda.account.Account;
import org.mingda.limit.Counts;
import org.mingda.limit.Rate;
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

    /** Codes sent outside to one account's owner in {@link #DAY}: each costs money, and telephones are not to be rung all night. */
    static final int SENT_OF_DAY = 5;

    private static final Rate CODE = new Rate("CODE", CODES, WINDOW);
    private static final Rate OF_DAY = new Rate("CODE_OF_DAY", CODES_OF_DAY, DAY);
    private static final Rate SENT = new Rate("CODE_SENT", SENT_OF_DAY, DAY);

    @Inject
    private Counts counts;

    @Inject
    private KnownDevice devices;

    /** Before a code is looked at; refuses when there were too many wrong ones. */
    public void guess(Account account) {
        String who = counted(account);
        counts.enter(CODE, who, 1).or(() -> counts.enter(OF_DAY, who, 1)).ifPresent(wait -> {
            throw new TooOften("signin.too_many_codes", wait);
        });
    }

    /** Before a code is sent outside. */
    public void send(Account account) {
        counts.enter(SENT, account.getToken(), 1).ifPresent(wait -> {
            throw new TooOften("signin.too_many_requests", wait);
        });
    }

    /** After a right code. */
    public void guessedRight(Account account) {
        counts.clear(CODE, counted(account));
        counts.forgive(OF_DAY, counted(account));
    }

    private String counted(Account account) {
        return devices.ofAccount(account.getToken()).map(device -> "device " + device).orElseGet(account::getToken);
    }
}
