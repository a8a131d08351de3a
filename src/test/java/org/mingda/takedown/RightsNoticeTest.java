package org.mingda.takedown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.MadeReviews;

class RightsNoticeTest {

    private static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");
    private static final Duration WAIT = Duration.ofDays(15);
    private static final CounterStatement STATEMENT = new CounterStatement("张某", "所述属实，有判决书为证。");

    private final RightsNotice notice = new RightsNotice(MadeReviews.shown(new Account("author", "author@example.org", Locale.SIMPLIFIED_CHINESE, NOON), "某公司", "该公司收取砍头息。", NOON),
            claim("某某公司"), "2026-000001", NOON);

    private static Claim claim(String holder) {
        return new Claim(Right.REPUTATION, holder, "legal@example.com", "该段与事实不符，附营业执照。", "请移除全文。", Locale.SIMPLIFIED_CHINESE);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void isToBeActedOnInTime() {
        assertThat(notice.clock(Duration.ofHours(48))).isEqualTo(NOON.plus(Duration.ofHours(48)));
        notice.act(NOON);
        assertThat(notice.clock(Duration.ofHours(48))).isNull();
    }

    @Test
    void givesTheRightHolderTimeAfterTheAuthorsStatement() {
        notice.act(NOON);
        notice.counter(STATEMENT, NOON.plusSeconds(60), WAIT);
        assertThat(notice.getDueAt()).isEqualTo(NOON.plusSeconds(60).plus(WAIT));
        assertThat(notice.isDue(NOON.plus(WAIT))).isFalse();
        assertThat(notice.isDue(NOON.plusSeconds(60).plus(WAIT))).isTrue();
    }

    @Test
    void staysDownWhenTheRightHolderSuesInTime() {
        notice.act(NOON);
        notice.counter(STATEMENT, NOON, WAIT);
        notice.pursue("某区人民法院（2026）民初1号", NOON.plus(WAIT).minusSeconds(1));
        assertThat(notice.getState()).isEqualTo(NoticeState.PURSUED);
        assertThat(notice.getDueAt()).isNull();
    }

    @Test
    void takesNoWordAfterTheTimeIsOver() {
        notice.act(NOON);
        notice.counter(STATEMENT, NOON, WAIT);
        refuses("takedown.too_late", () -> notice.pursue("某区人民法院", NOON.plus(WAIT)));
        notice.restored(NOON.plus(WAIT));
        assertThat(notice.getState()).isEqualTo(NoticeState.RESTORED);
    }

    @Test
    void asksWhereHeHasSued() {
        notice.act(NOON);
        notice.counter(STATEMENT, NOON, WAIT);
        refuses("takedown.where_length", () -> notice.pursue("  ", NOON));
    }

    @Test
    void takesNoStepTwiceNorOutOfTurn() {
        refuses("takedown.state", () -> notice.counter(STATEMENT, NOON, WAIT));
        refuses("takedown.state", () -> notice.restored(NOON));
        notice.act(NOON);
        refuses("takedown.state", () -> notice.act(NOON));
        refuses("takedown.state", () -> notice.refuse(NOON));
        notice.counter(STATEMENT, NOON, WAIT);
        refuses("takedown.state", () -> notice.counter(STATEMENT, NOON, WAIT));
    }

    @Test
    void isMarkedWrongOnlyWhenItIsClosed() {
        refuses("takedown.state", notice::proveWrong);
        notice.refuse(NOON);
        notice.proveWrong();
        assertThat(notice.isWrongful()).isTrue();
    }

    @Test
    void asksForIdentityEvidenceAndDemand() {
        refuses("takedown.name_length", () -> claim(" "));
        refuses("takedown.right_required", () -> new Claim(null, "某", "a@example.com", "证据", "移除", Locale.ENGLISH));
        refuses("takedown.evidence_length", () -> new Claim(Right.NAME, "某", "a@example.com", "", "移除", Locale.ENGLISH));
        refuses("takedown.demand_length", () -> new Claim(Right.NAME, "某", "a@example.com", "证据", "", Locale.ENGLISH));
        refuses("account.email_shape", () -> new Claim(Right.NAME, "某", "a", "证据", "移除", Locale.ENGLISH));
        refuses("takedown.name_length", () -> new CounterStatement("", "属实"));
        refuses("takedown.evidence_length", () -> new CounterStatement("张某", null));
    }
}
