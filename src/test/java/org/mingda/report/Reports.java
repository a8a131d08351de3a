package org.mingda.report;

import java.time.Instant;
import java.util.Locale;
import org.mingda.account.Account;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;

/** Reports for tests of rules, without a container. */
final class Reports {

    static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");
    static final Complaint ADVERTISING = new Complaint(Reason.ADVERTISING, "在揽客");

    private Reports() {
    }

    static Report on(Review target) {
        return new Report(target, Reason.ADVERTISING, NOON);
    }

    static Sender reader(String name, String address) {
        return Sender.of(account(name), address);
    }

    static Sender unknown(String address) {
        return new Sender(null, address, null, Locale.SIMPLIFIED_CHINESE);
    }

    static Account account(String name) {
        return new Account(name, name + "@example.org", Locale.SIMPLIFIED_CHINESE, NOON);
    }
}
