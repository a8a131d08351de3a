package org.mingda.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingda.report.Reports.ADVERTISING;
import static org.mingda.report.Reports.NOON;
import static org.mingda.report.Reports.account;
import static org.mingda.report.Reports.reader;
import static org.mingda.report.Reports.unknown;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.MadeReviews;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;

class ReportTest {

    private final Account author = account("author");
    private final Review text = MadeReviews.shown(author, "担保", "加我微信", NOON);
    private final Report report = Reports.on(text);

    private Complainant hear(Sender sender, boolean standing) {
        Complainant complainant = new Complainant(report, sender, ADVERTISING, NOON).weighing(Credit.FULL, standing);
        report.hear(complainant);
        return complainant;
    }

    @Test
    void countsThreeAccountsAtThreeAddresses() {
        hear(reader("a", "198.51.100.1"), true);
        hear(reader("b", "198.51.100.2"), true);
        assertThat(report.independent()).isEqualTo(2);
        hear(reader("c", "198.51.100.3"), true);
        assertThat(report.independent()).isEqualTo(3);
    }

    @Test
    void countsAccountsBehindOneAddressOnce() {
        hear(reader("a", "198.51.100.1"), true);
        hear(reader("b", "198.51.100.1"), true);
        hear(reader("c", "198.51.100.1"), true);
        assertThat(report.independent()).isEqualTo(1);
    }

    @Test
    void countsNobodyWithoutStanding() {
        hear(reader("a", "198.51.100.1"), false);
        hear(reader("b", "198.51.100.2"), true);
        assertThat(report.independent()).isEqualTo(1);
    }

    @Test
    void countsNobodyUnknownWhateverHisWeight() {
        Complainant unknown = hear(unknown("198.51.100.1"), true);
        assertThat(unknown.isStanding()).isFalse();
        assertThat(report.independent()).isZero();
    }

    @Test
    void forgetsTheAddressWhenItIsClosed() {
        Complainant complainant = hear(reader("a", "198.51.100.1"), true);
        assertThat(complainant.getAddressHash()).hasSize(64).doesNotContain("198.51");
        report.close();
        assertThat(complainant.getAddressHash()).isNull();
        assertThat(report.isOpen()).isFalse();
    }

    @Test
    void doesNotLetTheSameAddressBeKnownUnderTwoTexts() {
        Review other = MadeReviews.shown(author, "担保", "另一段", NOON);
        assertThat(unknown("198.51.100.1").addressHash(text)).isNotEqualTo(unknown("198.51.100.1").addressHash(other));
    }

    @Test
    void isNotDecidedByWhoComplainedNorByTheAuthor() {
        Sender reader = reader("a", "198.51.100.1");
        hear(reader, true);
        for (Account partial : new Account[] {reader.account(), author}) {
            assertThatThrownBy(() -> report.requireImpartial(partial)).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("moderation.own_text"));
        }
        report.requireImpartial(account("moderator"));
    }

    @Test
    void givesANumberToOfficialMattersOnly() {
        assertThat(Complainant.wantsNumber(Reason.ILLEGAL)).isTrue();
        assertThat(Complainant.wantsNumber(Reason.PERSONAL_DATA)).isTrue();
        assertThat(Complainant.wantsNumber(Reason.ADVERTISING)).isFalse();
    }

    @Test
    void hasAStatusPageThatNobodyGuesses() {
        Complainant complainant = hear(unknown("198.51.100.1"), false);
        assertThat(complainant.getStatusPath()).matches("/report/status/\\w{32}").doesNotContain(complainant.getToken());
    }

    @Test
    void answersAnAccountInItsInboxAndOnlyOthersByMail() {
        assertThat(new Sender(account("a"), "198.51.100.1", "x@example.org", Locale.ENGLISH).email()).isNull();
        assertThat(new Sender(null, "198.51.100.1", " X@Example.org ", Locale.ENGLISH).email()).isEqualTo("x@example.org");
        assertThatThrownBy(() -> new Sender(null, "198.51.100.1", "x", Locale.ENGLISH)).isInstanceOf(Refusal.class);
    }
}
