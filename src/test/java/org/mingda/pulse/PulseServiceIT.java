package org.mingda.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.moderation.Lane;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.PriorityPart;
import org.mingda.moderation.QueueService;
import org.mingda.moderation.Review;
import org.mingda.moderation.Submission;
import org.mingda.notification.NoticeService;
import org.mingda.site.ReviewPolicy;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class PulseServiceIT {

    @Inject
    private PulseService pulse;

    @Inject
    private AlarmService alarms;

    @Inject
    private QueueService queue;

    @Inject
    private ModerationService moderation;

    @Inject
    private NoticeService notices;

    @Inject
    private SettingService settings;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private Review item(String text) {
        return moderation.submit(new Submission("COMMENT", people.person(), "担保", text + " " + Words.fresh(), "/", null, ReviewPolicy.PRE).untitled());
    }

    private LaneFigures figures(Account by, Lane lane) {
        return pulse.lanes(by).stream().filter(f -> f.lane() == lane).findFirst().orElseThrow();
    }

    private void refreshAll() {
        long after = 0;
        do {
            after = queue.refresh(after, 100);
        } while (after > 0);
    }

    @Test
    void putsAThreatIntoTheLaneOfDangersWithItsHour() {
        Review review = item("再不还钱就砍死你");
        assertThat(review.getPlace().getLane()).isEqualTo(Lane.DANGER);
        assertThat(review.getPlace().getDueAt()).isEqualTo(review.getOpenedAt().plus(Duration.ofHours(1)));
        assertThat(review.isWorrying()).isFalse();
        assertThat(item("我真的不想活了").isWorrying()).isTrue();
    }

    @Test
    void countsLanesAndHowFastTheyAreWorkedOff() {
        Account me = people.person(Role.MODERATOR);
        Review review = item("谢谢这篇文章");
        long before = figures(me, Lane.COMMENT).waiting();
        clock.move(Duration.ofMinutes(90));
        moderation.approve(me, review.getToken(), review.getVersion());
        LaneFigures after = figures(me, Lane.COMMENT);
        assertThat(after.waiting()).isEqualTo(before - 1);
        assertThat(after.typical()).isNotNull();
        assertThat(after.slow()).isGreaterThanOrEqualTo(after.typical());
        assertThatThrownBy(() -> pulse.lanes(people.person())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void raisesThePriorityOfWhatWaits() {
        Review review = item("谢谢这篇文章");
        clock.move(Duration.ofHours(12));
        refreshAll();
        Review kept = moderation.find(review.getToken()).orElseThrow();
        assertThat(kept.getPlace().getPriority().parts()).contains(new PriorityPart(PriorityPart.LANE, Lane.COMMENT.getPoints()), new PriorityPart(PriorityPart.WAIT, 50));
        assertThat(kept.getPlace().getPriority().number()).isEqualTo(kept.getPlace().getNumber());
        assertThat(kept.getVersion()).isEqualTo(review.getVersion());
        clock.move(Duration.ofDays(-30));
        refreshAll();
        assertThat(moderation.find(review.getToken()).orElseThrow().getPlace().getPriority().parts()).extracting(PriorityPart::name)
                .contains(PriorityPart.LANE).doesNotContain(PriorityPart.WAIT);
    }

    @Test
    void ringsOnceForWhatIsLate() {
        alarms.ring();
        Account me = people.person(Role.MODERATOR);
        item("再不还钱就砍死你");
        alarms.ring();
        assertThat(notices.unread(me)).isZero();
        clock.move(Duration.ofMinutes(61));
        while (alarms.ring() > 0) {
            assertThat(notices.unread(me)).isPositive();
        }
        long told = notices.unread(me);
        alarms.ring();
        assertThat(notices.unread(me)).isEqualTo(told).isPositive();
    }

    @Test
    void asksForABreakAfterManyDangersInAnHour() {
        Account admin = people.person(Role.ADMIN);
        Account me = people.person(Role.MODERATOR);
        settings.change(admin, Setting.SEVERE_PER_HOUR, "2");
        try {
            for (int i = 0; i < 2; i++) {
                assertThat(pulse.weary(me)).isFalse();
                Review review = item("再不还钱就砍死你");
                moderation.approve(me, review.getToken(), review.getVersion());
            }
            assertThat(pulse.weary(me)).isTrue();
            clock.move(Duration.ofMinutes(61));
            assertThat(pulse.weary(me)).isFalse();
        } finally {
            settings.change(admin, Setting.SEVERE_PER_HOUR, Setting.SEVERE_PER_HOUR.getInitial());
        }
    }
}
