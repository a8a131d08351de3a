package org.mingda.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.comment.Comment;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.kernel.NotAllowed;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.server.TimeSource;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class OverturnedIT extends AppealedDecisions {

    @Test
    void putsATextBackWhenAnotherModeratorFindsTheDecisionWrong() {
        Account author = people.person();
        Account decider = people.person(Role.MODERATOR);
        Account other = people.person(Role.MODERATOR);
        Decision decision = rejected(author, decider);
        Appeal appeal = appeals.appeal(author, decision.getToken(), "这正是关于担保的。");
        assertThat(appeals.find(other, appeal.getToken()).getReview().getText()).isEqualTo("这正是关于担保的。");
        overturn(other, appeal);

        assertThat(stored(decision.getReview()).isShown()).isTrue();
        assertThat(stored(decision.getReview()).getLastDecision().getKind()).isEqualTo(DecisionKind.RESTORE);
        Appeal judged = appeals.find(other, appeal.getToken());
        assertThat(judged.getOutcome()).isEqualTo(Outcome.OVERTURNED);
        assertThat(judged.getJudge()).isEqualTo(other);
        assertThat(told(author, "appeal_approve")).isEqualTo(1);
        assertThat(em.createQuery("select count(e) from AuditEntry e where e.act = 'DECISION_OVERTURNED' and e.actor = :by", Long.class)
                .setParameter("by", other).getSingleResult()).isEqualTo(1);
    }

    @Test
    void leavesAloneWhatItsAuthorMendedMeanwhile() {
        Account author = people.person();
        Decision decision = rejected(author, people.person(Role.MODERATOR));
        Appeal appeal = appeals.appeal(author, decision.getToken(), null);
        moderation.resubmit(decision.getReview(), submission(author, "改过的话，请重新看。"));
        overturn(people.person(Role.MODERATOR), appeal);
        assertThat(stored(decision.getReview()).isPending()).isTrue();
    }

    @Test
    void countsOutcomesAndDoubtsARuleThatIsOverturnedOften() {
        Account decider = people.person(Role.MODERATOR);
        for (int i = 0; i < 3; i++) {
            Account author = people.person();
            Review held = moderation.submit(submission(author, "催收的人自称电话是 13800138000，可信吗？"));
            Decision decision = moderation.reject(decider, held.getToken(), held.getVersion(), new Ruling(Reason.CONTACT, null)).getLastDecision();
            assertThat(decision.getRules()).contains("contact");
            overturn(people.person(Role.MODERATOR), appeals.appeal(author, decision.getToken(), null));
        }
        assertThat(doubts.of("contact")).isNotEmpty();
        Outcomes seen = outcomes.outcomes(people.person(Role.MODERATOR, Role.ADMIN));
        assertThat(seen.moderators()).filteredOn(t -> t.name().equals(decider.getName())).singleElement()
                .satisfies(t -> assertThat(t.overturned()).isEqualTo(3)).satisfies(t -> assertThat(t.decided()).isEqualTo(3));
        assertThat(seen.rules()).filteredOn(t -> t.name().equals("contact")).singleElement().satisfies(t -> assertThat(outcomes.isDoubtful(t)).isTrue());
        assertThat(outcomes.outcomes(people.person(Role.MODERATOR)).moderators()).noneMatch(t -> t.name().equals(decider.getName()));
        assertThatThrownBy(() -> outcomes.outcomes(people.person())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void bringsARefusedCredentialBackToReviewByAnotherVerifier() {
        Account person = people.person();
        Credential waiting = professionals.waiting(person, Professionals.claim(ProfessionalKind.LAWYER), List.of());
        Account verifier = people.person(Role.VERIFIER);
        verifications.refuse(verifier, waiting.getToken(), waiting.getMark(), new Ruling(Reason.CREDENTIAL_EVIDENCE, "看不清。"));
        Decision decision = stored(waiting.getReview()).getLastDecision();
        Appeal appeal = appeals.appeal(person, decision.getToken(), "照片是清楚的。");
        assertThatThrownBy(() -> appeals.find(people.person(Role.MODERATOR), appeal.getToken())).isInstanceOf(NotAllowed.class);
        refuses("appeal.own_decision", () -> overturn(verifier, appeal));
        overturn(people.person(Role.VERIFIER), appeal);
        assertThat(stored(waiting.getReview()).isPending()).isTrue();
        Credential again = applications.own(person, waiting.getToken());
        assertThat(again.isWaiting()).isTrue();
        verifications.verify(people.person(Role.VERIFIER), again.getToken(), again.getMark(), agree());
        assertThat(stored(waiting.getReview()).isShown()).isTrue();
    }

    @Test
    void bringsARevokedCredentialBackToReviewToo() {
        Account person = professionals.lawyer();
        Credential valid = applications.mine(person).get(0);
        verifications.revoke(people.person(Role.VERIFIER), valid.getToken(), valid.getMark(), new Ruling(Reason.CREDENTIAL_STANDING, "查询显示已停止执业。"));
        overturn(people.person(Role.VERIFIER), appeals.appeal(person, stored(valid.getReview()).getLastDecision().getToken(), null));
        Credential again = applications.own(person, valid.getToken());
        assertThat(again.isWaiting()).isTrue();
        verifications.verify(people.person(Role.VERIFIER), again.getToken(), again.getMark(), agree());
        assertThat(applications.own(person, valid.getToken()).isValid(LocalDate.ofInstant(clock.instant(), TimeSource.ZONE))).isTrue();
    }

    @Test
    void putsACommentBackAmongTheFeatured() {
        Account author = people.person(Role.EDITOR);
        Account editor = people.person(Role.EDITOR);
        Comment comment = comments.post(author, comments.openThread("/rules", "催款函", null).getToken(), null, "算的。" + Words.fresh());
        comments.feature(editor, comment.getToken(), comments.find(comment.getToken()).orElseThrow().getVersion(), true);
        comments.unfeature(editor, comment.getToken(), comments.find(comment.getToken()).orElseThrow().getVersion(), new Ruling(Reason.MISLEADING, "这一句不准确。"));
        Decision decision = em.createQuery("select d from Decision d where d.review = :review and d.kind = :kind", Decision.class)
                .setParameter("review", comment.getReview()).setParameter("kind", DecisionKind.UNFEATURE).getSingleResult();
        assertThat(told(author, "review_unfeature")).isEqualTo(1);
        assertThat(stored(comment.getReview()).getLastDecision().getKind()).isEqualTo(DecisionKind.APPROVE);
        overturn(people.person(Role.MODERATOR), appeals.appeal(author, decision.getToken(), null));
        assertThat(comments.find(comment.getToken()).orElseThrow().isFeatured()).isTrue();
    }
}
