package org.mingda.statement;

import org.mingda.testing.Words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Token;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class StatementServiceIT {

    @Inject
    private StatementService statements;

    @Inject
    private ModerationService moderation;

    @Inject
    private People people;

    private Review pending(Account author) {
        return moderation.submit(new Submission("QUESTION", author, "担保", "请问还要还吗？" + Words.fresh(), "/", null, ReviewPolicy.PRE));
    }

    private Decision rejected(Account author) {
        Review review = pending(author);
        return moderation.reject(people.person(Role.MODERATOR), review.getToken(), review.getVersion(), new Ruling(Reason.OFF_TOPIC, "请发到提问。")).getLastDecision();
    }

    @Test
    void isReadByTheAuthorAndByThoseWhoDecide() {
        Account author = people.person();
        Decision decision = rejected(author);
        assertThat(statements.find(author, decision.getToken())).isEqualTo(decision);
        assertThat(statements.find(people.person(Role.MODERATOR), decision.getToken())).isEqualTo(decision);
        for (Account other : List.of(people.person(), people.person(Role.VERIFIER), people.person(Role.EDITOR, Role.ADMIN))) {
            assertThatThrownBy(() -> statements.find(other, decision.getToken())).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> statements.find(author, Token.fresh())).isInstanceOf(NotFound.class);
    }

    @Test
    void listsOnesOwnTextsByStateWithTheirLastDecision() {
        Account author = people.person();
        Decision decision = rejected(author);
        Review waiting = pending(author);
        pending(people.person());
        assertThat(statements.own(author, null, 1).items()).containsExactly(waiting, decision.getReview());
        assertThat(statements.own(author, ReviewState.REJECTED, 1).items()).containsExactly(decision.getReview());
        assertThat(statements.counts(author)).isEqualTo(Map.of(ReviewState.PENDING, 1L, ReviewState.REJECTED, 1L));
        Map<String, Decision> last = statements.last(statements.own(author, null, 1).items());
        assertThat(last.get(waiting.getToken()).getKind()).isEqualTo(DecisionKind.HOLD);
        assertThat(last.get(decision.getReview().getToken())).isEqualTo(decision);
        assertThat(statements.last(List.of())).isEmpty();
    }
}
