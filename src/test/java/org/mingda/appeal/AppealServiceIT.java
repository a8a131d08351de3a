package org.mingda.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.desk.DeskService;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Lane;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Ruling;
import org.mingda.teamwork.TeamworkService;
import org.mingda.testing.ServiceTest;

@ServiceTest
class AppealServiceIT extends AppealedDecisions {

    @Inject
    private DeskService desk;

    @Inject
    private TeamworkService teamwork;

    @Test
    void keepsADecisionsReasonsGroundAndReach() {
        Decision decision = rejected(people.person(), people.person(Role.MODERATOR));
        Decision kept = em.createQuery("select d from Decision d where d.token = :token", Decision.class).setParameter("token", decision.getToken()).getSingleResult();
        assertThat(kept.getGround()).isEqualTo("《社区规则》第 6 项");
        assertThat(kept.getSubject()).isEqualTo(decision.getReview().getAuthor());
        assertThat(kept.getReach().getScope().getName()).isEqualTo("TEXT");
        assertThat(kept.getReach().getUntil()).isNull();
        assertThat(kept.getRules()).containsExactly("new-account");
    }

    @Test
    void isNotJudgedByTheModeratorWhoDecided() {
        Account decider = people.person(Role.MODERATOR);
        Account author = people.person();
        Appeal appeal = appeals.appeal(author, rejected(author, decider).getToken(), null);
        refuses("appeal.own_decision", () -> overturn(decider, appeal));
        refuses("appeal.own_decision", () -> appeals.uphold(decider, appeal.getToken(), appeal.getReview().getVersion(), RIGHT));
        assertThat(appeals.find(decider, appeal.getToken()).isOpen()).isTrue();
    }

    @Test
    void isPassedByOnTheDeskOfTheModeratorWhoDecided() {
        Account author = people.person();
        Account decider = people.person(Role.MODERATOR);
        Decision decision = rejected(author, decider);
        Appeal appeal = appeals.appeal(author, decision.getToken(), null);
        assertThat(desk.first(decider, Lane.APPEAL)).isNotEqualTo(Optional.of(appeal.getReview()));
        assertThat(stored(appeal.getReview()).isLeased(clock.instant())).isFalse();
        assertThat(teamwork.colleagues(people.person(Role.MODERATOR), appeal.getReview().getToken())).doesNotContain(decider, author);
    }

    @Test
    void isNotForOthersNorForReaders() {
        Account author = people.person();
        Decision decision = rejected(author, people.person(Role.MODERATOR));
        assertThatThrownBy(() -> appeals.appeal(people.person(), decision.getToken(), null)).isInstanceOf(NotFound.class);
        Appeal appeal = appeals.appeal(author, decision.getToken(), null);
        assertThatThrownBy(() -> appeals.find(people.person(), appeal.getToken())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> appeals.find(people.person(Role.VERIFIER), appeal.getToken())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> appeals.withdraw(people.person(), appeal.getToken())).isInstanceOf(NotFound.class);
    }

    @Test
    void isMadeOnceForEachDecision() {
        Account author = people.person();
        Decision decision = rejected(author, people.person(Role.MODERATOR));
        Appeal appeal = appeals.appeal(author, decision.getToken(), null);
        refuses("appeal.already", () -> appeals.appeal(author, decision.getToken(), "再说一次"));
        appeals.withdraw(author, appeal.getToken());
        refuses("appeal.already", () -> appeals.appeal(author, decision.getToken(), "又说一次"));
        assertThat(appeals.about(author, decision).orElseThrow().getOutcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void isMadeWithinTheTimeOfTheSettings() {
        Account author = people.person();
        Decision inTime = rejected(author, people.person(Role.MODERATOR));
        Decision late = rejected(author, people.person(Role.MODERATOR));
        clock.move(appeals.limit().minus(Duration.ofMinutes(5)));
        appeals.appeal(author, inTime.getToken(), null);
        clock.move(Duration.ofMinutes(10));
        refuses("appeal.late", () -> appeals.appeal(author, late.getToken(), null));
    }

    @Test
    void againstAHoldIsJudgedByAnyModeratorAndLetsTheTextShow() {
        Account author = people.person();
        Review held = pending(author);
        Appeal appeal = appeals.appeal(author, held.getLastDecision().getToken(), null);
        overturn(people.person(Role.MODERATOR), appeal);
        assertThat(stored(held).isShown()).isTrue();
    }

    @Test
    void leavesTheTextWhereItIsWhenTheDecisionWasRight() {
        Account author = people.person();
        Decision decision = rejected(author, people.person(Role.MODERATOR));
        Appeal appeal = appeals.appeal(author, decision.getToken(), null);
        Account judge = people.person(Role.MODERATOR);
        int seen = appeals.find(judge, appeal.getToken()).getReview().getVersion();
        refuses("appeal.explanation_required", () -> appeals.uphold(judge, appeal.getToken(), seen, new Ruling(Reason.APPEAL_CONFIRMED, null)));
        appeals.uphold(judge, appeal.getToken(), seen, RIGHT);
        assertThat(stored(decision.getReview()).getState()).isEqualTo(ReviewState.REJECTED);
        assertThat(appeals.find(judge, appeal.getToken()).getOutcome()).isEqualTo(Outcome.UPHELD);
        assertThat(told(author, "appeal_reject")).isEqualTo(1);
        refuses("appeal.closed", () -> overturn(people.person(Role.MODERATOR), appeal));
    }

    @Test
    void isJudgedOnItsOwnPageAlone() {
        Account author = people.person();
        Appeal appeal = appeals.appeal(author, rejected(author, people.person(Role.MODERATOR)).getToken(), null);
        Review review = stored(appeal.getReview());
        refuses("appeal.judge_here", () -> moderation.approve(people.person(Role.MODERATOR), review.getToken(), review.getVersion()));
        assertThat(stored(review).isPending()).isTrue();
    }

    @Test
    void isNotMadeAgainstAppeals() {
        Account author = people.person();
        Appeal appeal = appeals.appeal(author, rejected(author, people.person(Role.MODERATOR)).getToken(), null);
        refuses("appeal.not_for_this", () -> appeals.appeal(author, stored(appeal.getReview()).getLastDecision().getToken(), null));
    }
}
