package org.mingda.teamwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.LeaseService;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Review;
import org.mingda.moderation.Submission;
import org.mingda.notification.NoticeService;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class TeamworkServiceIT {

    @Inject
    private TeamworkService teamwork;

    @Inject
    private ModerationService moderation;

    @Inject
    private LeaseService leases;

    @Inject
    private NoticeService notices;

    @Inject
    private People people;

    private Review pending() {
        return moderation.submit(new Submission("TEAM", people.person(), "担保", "朋友借款时我签了担保。 " + Words.fresh(), "/", null, ReviewPolicy.PRE));
    }

    private void approve(Account by, Review review) {
        moderation.approve(by, review.getToken(), moderation.find(review.getToken()).orElseThrow().getVersion());
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void keepsNotesForWhoeverComesNext() {
        Review review = pending();
        Account first = people.person(Role.MODERATOR);
        Account second = people.person(Role.MODERATOR);
        teamwork.note(first, review.getToken(), "作者上周也发过。");
        teamwork.note(second, review.getToken(), "已核对。");
        assertThat(teamwork.about(second, review)).extracting(Memo::getWords).containsExactly("作者上周也发过。", "已核对。");
        refuses("teamwork.words_required", () -> teamwork.note(first, review.getToken(), " "));
        refuses("teamwork.words_long", () -> teamwork.note(first, review.getToken(), "长".repeat(Memo.WORDS_MAX + 1)));
        assertThatThrownBy(() -> teamwork.note(people.person(), review.getToken(), "话")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void keepsWhoAskedFromDecidingAloneUntilAnswered() {
        Review review = pending();
        Account asking = people.person(Role.MODERATOR);
        Account asked = people.person(Role.MODERATOR);
        leases.take(asking, review.getToken());
        Memo question = teamwork.ask(asking, review.getToken(), asked.getToken(), "这算广告吗？");
        refuses("teamwork.opinion_open", () -> approve(asking, review));
        assertThat(leases.take(asking, review.getToken())).isFalse();
        assertThat(leases.take(asked, review.getToken())).isTrue();
        leases.release(asked, review.getToken());
        assertThat(teamwork.askedOf(asked)).extracting(Memo::getToken).containsExactly(question.getToken());
        assertThat(notices.unread(asked)).isEqualTo(1);
        refuses("teamwork.not_asked", () -> teamwork.answer(people.person(Role.MODERATOR), question.getToken(), "是"));
        teamwork.answer(asked, question.getToken(), "不算，可以通过。");
        assertThat(notices.unread(asking)).isEqualTo(1);
        refuses("teamwork.closed", () -> teamwork.takeBack(asking, question.getToken()));
        approve(asking, review);
    }

    @Test
    void letsWhoAskedDecideWhenTheQuestionIsTakenBack() {
        Review review = pending();
        Account asking = people.person(Role.MODERATOR);
        Account asked = people.person(Role.MODERATOR);
        Memo question = teamwork.ask(asking, review.getToken(), asked.getToken(), "这算广告吗？");
        refuses("teamwork.asked_already", () -> teamwork.ask(asking, review.getToken(), asked.getToken(), "再问"));
        refuses("teamwork.not_yours", () -> teamwork.takeBack(asked, question.getToken()));
        teamwork.takeBack(asking, question.getToken());
        approve(asking, review);
    }

    @Test
    void asksNeitherTheAuthorNorOneselfNorAReader() {
        Review review = pending();
        Account asking = people.person(Role.MODERATOR);
        refuses("teamwork.ask_another", () -> teamwork.ask(asking, review.getToken(), asking.getToken(), "？"));
        refuses("teamwork.ask_another", () -> teamwork.ask(asking, review.getToken(), review.getAuthor().getToken(), "？"));
        refuses("teamwork.ask_another", () -> teamwork.ask(asking, review.getToken(), people.person().getToken(), "？"));
    }

    @Test
    void closesQuestionsWhenSomebodyElseDecides() {
        Review review = pending();
        Account asking = people.person(Role.MODERATOR);
        Account asked = people.person(Role.MODERATOR);
        teamwork.ask(asking, review.getToken(), asked.getToken(), "这算广告吗？");
        approve(people.person(Role.MODERATOR), review);
        assertThat(teamwork.askedOf(asked)).isEmpty();
    }

    @Test
    void leavesWhatWasEscalatedToAdministratorsWhoModerate() {
        Review review = pending();
        Account first = people.person(Role.MODERATOR);
        Account lead = people.person(Role.MODERATOR, Role.ADMIN);
        Memo memo = teamwork.escalate(first, review.getToken(), "涉及媒体");
        refuses("teamwork.escalated", () -> approve(first, review));
        refuses("teamwork.escalated", () -> approve(people.person(Role.MODERATOR), review));
        refuses("teamwork.escalated_already", () -> teamwork.escalate(people.person(Role.MODERATOR), review.getToken(), "再来"));
        assertThat(leases.take(first, review.getToken())).isFalse();
        assertThat(notices.unread(lead)).isEqualTo(1);
        assertThat(moderation.find(review.getToken()).orElseThrow().getPlace().isEscalated()).isTrue();
        teamwork.takeBack(first, memo.getToken());
        assertThat(moderation.find(review.getToken()).orElseThrow().getPlace().isEscalated()).isFalse();
        teamwork.escalate(first, review.getToken(), "还是请看");
        approve(lead, review);
    }

    @Test
    void namesWhoDecidesOnWhatWasEscalated() {
        Review review = pending();
        Account first = people.person(Role.MODERATOR);
        Account lead = people.person(Role.MODERATOR, Role.ADMIN);
        assertThat(teamwork.takers(first, stored(review))).isEmpty();
        teamwork.escalate(first, review.getToken(), "请看");
        assertThat(teamwork.takers(first, stored(review))).contains(lead).doesNotContain(first).allMatch(a -> a.is(Role.ADMIN) && a.is(Role.MODERATOR));
        assertThat(leases.take(lead, review.getToken())).isTrue();
    }

    @Test
    void leavesWhatALeadEscalatesToOthers() {
        Review review = pending();
        Account lead = people.person(Role.MODERATOR, Role.ADMIN);
        Account other = people.person(Role.MODERATOR, Role.ADMIN);
        teamwork.escalate(lead, review.getToken(), "请另一位看");
        refuses("teamwork.escalated", () -> approve(lead, review));
        approve(other, review);
    }

    private Review stored(Review review) {
        return moderation.find(review.getToken()).orElseThrow();
    }
}
