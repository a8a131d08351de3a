package org.mingda.moderation;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.screening.Finding;
import org.mingda.screening.Severity;
import org.mingda.screening.Verdict;
import org.mingda.site.ReviewPolicy;

/** Reviews and people for tests of rules, without a container. */
final class Reviews {

    static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");

    private Reviews() {
    }

    static Account person(String name, Role... roles) {
        Account account = new Account(name, name + "@example.org", Locale.SIMPLIFIED_CHINESE, NOON);
        account.confirm(NOON);
        account.grant(roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(Arrays.asList(roles)));
        return account;
    }

    static Submission submission(Account author, String text) {
        return new Submission("QUESTION", author, "担保过期了还要还吗", text, "/question/aaaaaaaaaaaa", null, ReviewPolicy.PRE);
    }

    static Screened words(String text, Finding... findings) {
        return new Screened("担保过期了还要还吗", text, new Verdict(List.of(findings)), "f");
    }

    static Finding finding(Severity severity, String check) {
        return new Finding(check, severity, "moderation_finding.word", Finding.TEXT, 0, 1, "朋");
    }

    /** A review that waits, by the site's policy. */
    static Review pending(Account author) {
        Review review = new Review(submission(author, "朋友借款时我签了担保。"), words("朋友借款时我签了担保。"), NOON);
        review.hold(NOON);
        return review;
    }

    static Review approved(Account author) {
        Review review = new Review(submission(author, "朋友借款时我签了担保。"), words("朋友借款时我签了担保。"), NOON);
        review.pass(NOON);
        return review;
    }
}
