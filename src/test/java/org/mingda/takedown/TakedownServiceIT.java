package org.mingda.takedown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class TakedownServiceIT {

    private static final CounterStatement STATEMENT = new CounterStatement("张某", "所述属实，有判决书为证。");
    private static final Duration WAIT = Duration.ofDays(15);

    @Inject
    private TakedownService takedowns;

    @Inject
    private TakedownDeskService desk;

    @Inject
    private TakedownRun run;

    @Inject
    private ModerationService moderation;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private Review shown() {
        return moderation.submit(new Submission("COMMENT", people.person(Role.EDITOR), "某公司", "该公司收取砍头息。" + Words.fresh(), "/", null, ReviewPolicy.POST).untitled());
    }

    private static Claim claim(String email) {
        return new Claim(Right.REPUTATION, "某某公司", email, "该段与事实不符，附营业执照。", "请移除全文。", Locale.SIMPLIFIED_CHINESE);
    }

    private RightsNotice received(Review target) {
        return takedowns.receive(null, target.getToken(), claim("legal@example.com"));
    }

    private RightsNotice read(RightsNotice notice) {
        return desk.find(people.person(Role.MODERATOR), notice.getToken());
    }

    private RightsNotice acted(Review target) {
        RightsNotice notice = received(target);
        desk.act(people.person(Role.MODERATOR), notice.getToken(), versions(notice), null);
        return read(notice);
    }

    private Read versions(RightsNotice notice) {
        RightsNotice read = read(notice);
        return new Read(read.getReview().getVersion(), read.getTarget().getVersion());
    }

    private Review stored(Review review) {
        return moderation.find(review.getToken()).orElseThrow();
    }

    private static String key(RightsNotice notice) {
        return notice.getStatusPath().substring("/notice/status/".length());
    }

    @Test
    void waitsInTheQueueAndLeavesTheTextUntilAModeratorActs() {
        Review target = shown();
        RightsNotice notice = received(target);
        assertThat(notice.getReview().isPending()).isTrue();
        assertThat(notice.getReview().getDeskAddress()).isEqualTo("/desk/takedown/" + notice.getToken());
        assertThat(stored(target).isShown()).isTrue();
        assertThatThrownBy(() -> takedowns.forwarded(target.getAuthor(), notice.getToken())).isInstanceOf(NotFound.class);
    }

    @Test
    void takesTheTextDownAndForwardsTheNoticeToItsAuthorAlone() {
        Review target = shown();
        RightsNotice notice = acted(target);
        assertThat(stored(target).getState()).isEqualTo(ReviewState.REMOVED);
        assertThat(stored(target).getLastDecision().getReason()).isEqualTo(Reason.RIGHTS_NOTICE);
        assertThat(stored(target).getEditObstacle()).as("the law leaves the outcome to both sides").isEqualTo("moderation.not_editable_RIGHTS_NOTICE");
        assertThat(takedowns.forwarded(target.getAuthor(), notice.getToken())).isEqualTo(notice);
        assertThatThrownBy(() -> takedowns.forwarded(people.person(), notice.getToken())).isInstanceOf(NotFound.class);
    }

    @Test
    void putsTheTextBackWhenTheTimeAfterTheStatementIsOver() {
        Review target = shown();
        RightsNotice notice = acted(target);
        takedowns.counter(target.getAuthor(), notice.getToken(), STATEMENT);
        clock.move(WAIT.minusMinutes(1));
        run.run();
        assertThat(stored(target).getState()).isEqualTo(ReviewState.REMOVED);
        clock.move(Duration.ofMinutes(2));
        run.run();
        assertThat(stored(target).isShown()).isTrue();
        assertThat(stored(target).getLastDecision().getKind()).isEqualTo(DecisionKind.RESTORE);
        assertThat(stored(target).getLastDecision().isByMachine()).isTrue();
        assertThat(read(notice).getState()).isEqualTo(NoticeState.RESTORED);
    }

    @Test
    void leavesTheTextDownWhenTheRightHolderHasSued() {
        Review target = shown();
        RightsNotice notice = acted(target);
        takedowns.counter(target.getAuthor(), notice.getToken(), STATEMENT);
        clock.move(Duration.ofDays(3));
        takedowns.pursue(key(notice), "某区人民法院（2026）民初1号");
        clock.move(Duration.ofDays(30));
        run.run();
        assertThat(stored(target).getState()).isEqualTo(ReviewState.REMOVED);
        assertThat(read(notice).getState()).isEqualTo(NoticeState.PURSUED);
    }

    @Test
    void leavesTheTextDownWithoutAStatement() {
        Review target = shown();
        acted(target);
        clock.move(Duration.ofDays(60));
        run.run();
        assertThat(stored(target).getState()).isEqualTo(ReviewState.REMOVED);
    }

    @Test
    void bringsNothingBackThatAnotherNoticeKeepsDown() {
        Review target = shown();
        RightsNotice other = takedowns.receive(null, target.getToken(), claim("another@example.com"));
        RightsNotice notice = acted(target);
        desk.act(people.person(Role.MODERATOR), other.getToken(), versions(other), null);
        takedowns.counter(target.getAuthor(), notice.getToken(), STATEMENT);
        clock.move(WAIT.plusMinutes(1));
        run.run();
        assertThat(read(notice).getState()).isEqualTo(NoticeState.RESTORED);
        assertThat(stored(target).getState()).isEqualTo(ReviewState.REMOVED);
    }

    @Test
    void isRefusedWithAReasonAndLeavesTheText() {
        Review target = shown();
        RightsNotice notice = received(target);
        desk.refuse(people.person(Role.MODERATOR), notice.getToken(), versions(notice), new Ruling(Reason.NOTICE_INCOMPLETE, "请附证据。"));
        assertThat(stored(target).isShown()).isTrue();
        assertThat(takedowns.status(key(notice)).getReview().getLastDecision().getReason()).isEqualTo(Reason.NOTICE_INCOMPLETE);
        assertThatThrownBy(() -> desk.act(people.person(Role.MODERATOR), notice.getToken(), versions(notice), null)).isInstanceOf(Refusal.class);
    }

    @Test
    void remembersWrongNoticesOfAnAddress() {
        String email = Words.fresh().hashCode() + "@example.com";
        RightsNotice first = takedowns.receive(null, shown().getToken(), claim(email));
        Account moderator = people.person(Role.MODERATOR);
        desk.act(moderator, first.getToken(), versions(first), null);
        desk.restore(moderator, first.getToken(), versions(first));
        desk.proveWrong(moderator, first.getToken());
        assertThat(stored(first.getTarget()).isShown()).isTrue();
        RightsNotice second = takedowns.receive(null, shown().getToken(), claim(email));
        assertThat(desk.record(moderator, second)).isEqualTo(new NoticeRecord(1, 0, 1, 1));
    }

    @Test
    void isDecidedByModeratorsOtherThanTheAuthor() {
        Account author = people.person(Role.MODERATOR);
        Review target = moderation.submit(new Submission("COMMENT", author, "某公司", "该公司收取砍头息。" + Words.fresh(), "/", null, ReviewPolicy.POST).untitled());
        RightsNotice notice = received(target);
        assertThatThrownBy(() -> desk.act(author, notice.getToken(), versions(notice), null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.find(people.person(), notice.getToken())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> takedowns.receive(author, target.getToken(), claim("a@example.com"))).isInstanceOf(Refusal.class);
    }
}
