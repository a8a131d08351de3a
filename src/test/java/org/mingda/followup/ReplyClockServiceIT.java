package org.mingda.followup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.answer.Answer;
import org.mingda.answer.Answers;
import org.mingda.credential.Professionals;
import org.mingda.notification.NoticeService;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

/** The clock of follow-ups, with the setting's 48 hours. */
@ServiceTest
class ReplyClockServiceIT {

    private static final String DUE = "notification_notice.reply_due";
    private static final String LATE = "notification_notice.reply_late";

    @Inject
    private ReplyClockService replies;

    @Inject
    private FollowUpService followUps;

    @Inject
    private Answers answers;

    @Inject
    private NoticeService notices;

    @Inject
    private Questions maker;

    @Inject
    private Professionals professionals;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    private Account asker;
    private Account lawyer;
    private Answer answer;

    @BeforeEach
    void haveAnAnswer() {
        asker = people.person();
        lawyer = professionals.lawyer();
        Question question = maker.shown(asker);
        answer = answers.write(lawyer, question.getToken(), Questions.words("先说结论：按您说的情况不会坐牢，接到起诉材料要签收。"));
        maker.approve(answer.getReview());
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void remindsOnceWhenAReplyIsDueAndTellsBothWhenItIsLate() {
        ask(true);
        after(47);
        assertThat(told(lawyer, DUE)).isZero();
        after(2);
        replies.remind();
        assertThat(told(lawyer, DUE)).isEqualTo(1);
        assertThat(told(asker, LATE)).isZero();
        after(48 * 2);
        replies.remind();
        assertThat(told(lawyer, DUE)).isEqualTo(2);
        assertThat(told(asker, LATE)).isEqualTo(1);
        after(1000);
        assertThat(told(lawyer, DUE)).isEqualTo(2);
    }

    @Test
    void stopsWhenSomebodyReplies() {
        ask(true);
        followUps.write(lawyer, answer.getToken(), Questions.words("会保留生活费用"));
        after(49);
        assertThat(told(lawyer, DUE)).isZero();
    }

    @Test
    void leavesThoseInPeaceWhoAreOnlyTold() {
        ask(false);
        after(49);
        assertThat(told(lawyer, DUE)).isZero();
    }

    @Test
    void stopsWhenTheAnswerIsWithdrawn() {
        ask(true);
        answers.withdraw(lawyer, answer.getToken());
        after(49);
        assertThat(told(lawyer, DUE)).isZero();
    }

    private void ask(boolean wantsReply) {
        FollowUp asked = followUps.write(asker, answer.getToken(), Questions.words("那么退休金呢"), wantsReply);
        if (asked.getReview().isPending()) {
            maker.approve(asked.getReview());
        }
    }

    private void after(int hours) {
        clock.move(Duration.ofHours(hours));
        replies.remind();
    }

    private long told(Account account, String key) {
        return notices.inbox(account, 1).getItems().stream().filter(n -> n.getKey().equals(key)).count();
    }
}
