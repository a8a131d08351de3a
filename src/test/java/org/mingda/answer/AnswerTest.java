package org.mingda.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingda.question.QuestionMaker.NOON;
import static org.mingda.question.QuestionMaker.aQuestion;
import static org.mingda.question.QuestionMaker.account;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.comment.CommentThread;
import org.mingda.credential.Claim;
import org.mingda.credential.Credential;
import org.mingda.credential.Practice;
import org.mingda.credential.ProfessionalKind;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.OpenedReviews;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Submission;
import org.mingda.question.Question;
import org.mingda.signoff.SignOff;
import org.mingda.signoff.SignOffRequest;
import org.mingda.site.Province;
import org.mingda.site.ReviewPolicy;

class AnswerTest {

    private static final String BODY = "先说结论：按您说的情况不会坐牢，接到起诉材料要签收。";
    private final Account lawyer = account("林见微");

    @Test
    void keepsWhatItsCredentialSaidWhenItWasWritten() {
        Answer answer = answer(ReviewState.APPROVED);
        assertThat(answer.getQualification().getKind()).isEqualTo(ProfessionalKind.LAWYER);
        assertThat(answer.getQualification().getProvince()).isEqualTo(Province.HUBEI);
    }

    @Test
    void showsForTheFirstTimeOnce() {
        Answer answer = answer(ReviewState.APPROVED);
        assertThat(answer.settle(NOON)).isTrue();
        assertThat(answer.settle(NOON)).isFalse();
        assertThat(answer(ReviewState.PENDING).settle(NOON)).isFalse();
    }

    @Test
    void hidesItsRemarksAsLongAsItIsHidden() {
        Answer answer = answer(ReviewState.PENDING);
        answer.settle(NOON);
        assertThat(answer.getThread().isHidden()).isTrue();
        answer.getClearance().reviewedBy(review(answer, ReviewState.APPROVED));
        answer.settle(NOON);
        assertThat(answer.getThread().isOpen()).isTrue();
    }

    @Test
    void isAcceptedOnceAndOnlyWhileItShows() {
        Answer answer = answer(ReviewState.APPROVED);
        answer.accept(NOON);
        assertThat(answer.isAccepted()).isTrue();
        refused("answer.accepted_this", () -> answer.accept(NOON));
        answer.unaccept();
        refused("answer.not_accepted", answer::unaccept);
        for (ReviewState hidden : List.of(ReviewState.PENDING, ReviewState.REJECTED, ReviewState.REMOVED, ReviewState.WITHDRAWN)) {
            refused("answer.not_shown", () -> answer(hidden).accept(NOON));
        }
    }

    @Test
    void isSeenByItsAuthorUntilWithdrawnAndByOthersWhenItShows() {
        assertThat(answer(ReviewState.APPROVED).visibleTo(null)).isTrue();
        assertThat(answer(ReviewState.PENDING).visibleTo(null)).isFalse();
        assertThat(answer(ReviewState.PENDING).visibleTo(account("别人"))).isFalse();
        assertThat(answer(ReviewState.REJECTED).visibleTo(lawyer)).isTrue();
        assertThat(answer(ReviewState.WITHDRAWN).visibleTo(lawyer)).isFalse();
    }

    @Test
    void keepsItsReviewedWordsWhileNewOnesWaitForASignature() {
        Answer answer = answer(ReviewState.APPROVED);
        Account supervisor = account("宋知行");
        SignOff signOff = new SignOff(lawyer, supervisor, new SignOffRequest(Answer.KIND, "题", BODY + "补充一句。", answer.getPath()), NOON);
        answer.getClearance().awaits(signOff);
        assertThat(answer.getText()).isEqualTo(BODY);
        assertThat(answer.getClearance().getDraft()).isEqualTo(BODY + "补充一句。");
        assertThat(answer.isShown()).isTrue();
        signOff.sign(supervisor, BODY + "再补充一句。", NOON);
        answer.signedBy(supervisor, NOON);
        assertThat(answer.getClearance().isUnsigned()).isFalse();
        assertThat(answer.getQualification().getSignedBy()).isEqualTo(supervisor);
        assertThat(signOff.isMended()).isTrue();
        assertThat(signOff.getWritten()).isEqualTo(BODY + "补充一句。");
    }

    @Test
    void wantsMoreThanARemarkAndLessThanABook() {
        refused("answer.body_length", () -> Answer.checked("要还。"));
        refused("answer.body_length", () -> Answer.checked(null));
        refused("answer.body_length", () -> Answer.checked("还".repeat(Answer.BODY_MAX + 1)));
        assertThat(Answer.checked(" " + BODY + "\u202e")).isEqualTo(BODY);
    }

    private Answer answer(ReviewState state) {
        Question question = aQuestion().in(ReviewState.APPROVED);
        Claim claim = Claim.of(ProfessionalKind.LAWYER, Practice.FULL_TIME).certificate("林见微", "14201201511000001", "湖北省司法厅").at("示例律师事务所", Province.HUBEI);
        Answer answer = new Answer(question, new Credential(lawyer, claim, List.of(), NOON), NOON);
        answer.talkedAboutIn(new CommentThread(answer.getPath(), question.getTitle(), question.getCategory()));
        answer.getClearance().reviewedBy(review(answer, state));
        return answer;
    }

    private Review review(Answer answer, ReviewState state) {
        return OpenedReviews.in(state, new Submission(Answer.KIND, lawyer, answer.getQuestion().getTitle(), BODY, answer.getPath(), null, ReviewPolicy.PRE));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
