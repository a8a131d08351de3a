package org.mingda.desk;

import org.mingda.testing.Words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.LeaseService;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

/** The queue is shared with all other tests, so each looks for its own items by a kind that no other test uses. */
@ServiceTest
class DeskServiceIT {

    @Inject
    private DeskService desk;

    @Inject
    private RecordService records;

    @Inject
    private ModerationService moderation;

    @Inject
    private LeaseService leases;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private Review item(String kind, Account author, String text) {
        Review review = moderation.submit(new Submission(kind, author, "担保", text + " " + Words.fresh(), "/", null, ReviewPolicy.PRE));
        clock.move(Duration.ofSeconds(1));
        return review;
    }

    private static QueueFilter only(String kind) {
        return new QueueFilter(kind, null, null, null, false, null, false);
    }

    @Test
    void showsWhatWaitsTheOldestFirst() {
        Account author = people.person();
        Review first = item("DESK_A", author, "头一件");
        Review second = item("DESK_A", author, "第二件");
        Account moderator = people.person(Role.MODERATOR);
        assertThat(desk.queue(moderator, only("DESK_A"), 1).items()).containsExactly(first, second);
        moderation.approve(moderator, first.getToken(), first.getVersion());
        assertThat(desk.queue(moderator, only("DESK_A"), 1).items()).containsExactly(second);
    }

    @Test
    void filtersByWhatHoldsAnItemByLeaseAndByAge() {
        Account me = people.person(Role.MODERATOR);
        Account other = people.person(Role.MODERATOR);
        Review contact = item("DESK_B", people.person(Role.EDITOR), "加我微信 wxid_abc12345 详谈");
        Review policy = item("DESK_B", people.person(Role.EDITOR), "请问我该怎么办？");
        assertThat(desk.queue(me, new QueueFilter("DESK_B", null, "contact", null, false, null, false), 1).items()).containsExactly(contact);
        assertThat(desk.queue(me, new QueueFilter("DESK_B", null, QueueFilter.POLICY, null, false, null, false), 1).items()).containsExactly(policy);
        leases.take(me, contact.getToken());
        leases.take(other, policy.getToken());
        assertThat(desk.queue(me, new QueueFilter("DESK_B", null, null, QueueFilter.MINE, false, null, false), 1).items()).containsExactly(contact);
        assertThat(desk.queue(me, new QueueFilter("DESK_B", null, null, QueueFilter.OTHERS, false, null, false), 1).items()).containsExactly(policy);
        assertThat(desk.queue(me, new QueueFilter("DESK_B", null, null, QueueFilter.FREE, false, null, false), 1).isEmpty()).isTrue();
        assertThat(desk.queue(me, new QueueFilter("DESK_B", null, null, null, true, null, false), 1).isEmpty()).isTrue();
        clock.move(Duration.ofHours(25));
        assertThat(desk.queue(me, new QueueFilter("DESK_B", null, null, null, true, null, false), 1).items()).hasSize(2);
        assertThat(desk.queue(me, new QueueFilter("DESK_B", null, null, QueueFilter.FREE, false, null, false), 1).items()).hasSize(2);
    }

    @Test
    void countsWhatWaitsByKindCheckAndLease() {
        Account me = people.person(Role.MODERATOR);
        Review item = item("DESK_C", people.person(), "加我微信 wxid_abc12345 详谈");
        leases.take(me, item.getToken());
        QueueCounts counts = desk.counts(me);
        assertThat(counts.kinds()).contains(new QueueCounts.Lane("DESK_C", 1));
        assertThat(counts.mine()).isEqualTo(1);
        assertThat(counts.findings()).anyMatch(lane -> lane.name().equals("contact") && lane.count() > 0);
        assertThat(counts.total()).isEqualTo(counts.kinds().stream().mapToLong(QueueCounts.Lane::count).sum());
    }

    @Test
    void walksOnToTheNextItemThatNobodyIsAt() {
        Account me = people.person(Role.MODERATOR);
        Account other = people.person(Role.MODERATOR);
        Account author = people.person();
        clock.move(Duration.ofDays(3000));
        Review first = item("DESK_D", author, "头一件");
        Review leased = item("DESK_D", author, "别人在看");
        Review own = item("DESK_D", me, "自己的");
        Review last = item("DESK_D", author, "最后一件");
        leases.take(other, leased.getToken());
        assertThat(desk.following(me, first)).contains(last);
        assertThat(desk.preceding(me, last)).contains(first);
        assertThat(desk.next(me, first)).contains(last);
        assertThat(moderation.find(last.getToken()).orElseThrow().getLeaseHolder()).isEqualTo(me);
        assertThat(moderation.find(own.getToken()).orElseThrow().getLeaseHolder()).isNull();
        assertThat(desk.next(me, last)).isPresent().get().isNotEqualTo(last);
        for (Review item : List.of(first, leased, own, last)) {
            moderation.withdraw(item.getAuthor(), item.getToken());
        }
    }

    @Test
    void keepsTheRecordOfAnAuthorAndOfDecisions() {
        Account me = people.person(Role.MODERATOR);
        Account author = people.person();
        Review approved = item("DESK_E", author, "好的");
        Review rejected = item("DESK_E", author, "广告");
        Review waiting = item("DESK_E", author, "还在等");
        moderation.approve(me, approved.getToken(), approved.getVersion());
        clock.move(Duration.ofSeconds(1));
        moderation.reject(me, rejected.getToken(), rejected.getVersion(), new Ruling(Reason.ADVERTISING, null));
        AuthorRecord record = records.record(me, author);
        assertThat(record.getApproved()).isEqualTo(1);
        assertThat(record.getRejected()).isEqualTo(1);
        assertThat(record.getPending()).isEqualTo(1);
        assertThat(records.latest(me, author, waiting)).extracting(Decision::getReview).containsExactly(rejected, approved);
        assertThat(records.decided(me, true, null, 1).items()).extracting(Decision::getKind).containsExactly(DecisionKind.REJECT, DecisionKind.APPROVE);
        assertThat(records.decided(me, true, DecisionKind.REJECT, 1).items()).extracting(Decision::getReason).containsExactly(Reason.ADVERTISING);
        assertThat(records.texts(me, author, 1).items()).containsExactly(waiting, rejected, approved);
        assertThat(records.history(me, rejected)).extracting(Decision::getKind).containsExactly(DecisionKind.REJECT, DecisionKind.HOLD);
    }

    @Test
    void isOpenToModeratorsOnly() {
        Account reader = people.person(Role.EDITOR);
        assertThatThrownBy(() -> desk.queue(reader, only(null), 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.counts(reader)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.next(reader, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> records.decided(reader, false, null, 1)).isInstanceOf(NotAllowed.class);
    }
}
