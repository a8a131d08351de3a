package org.mingda.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.LeaseService;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.section.SectionService;
import org.mingda.site.Category;
import org.mingda.site.CategoryDraft;
import org.mingda.site.CategoryService;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

/** Two moderators at one desk. They are limited to a section of this test's own, so that they meet at its items and at no others. */
@ServiceTest
class DeskRaceIT {

    private static final int ITEMS = 200;

    @Inject
    private DeskService desk;

    @Inject
    private BulkService bulk;

    @Inject
    private ModerationService moderation;

    @Inject
    private LeaseService leases;

    @Inject
    private SectionService sections;

    @Inject
    private CategoryService categories;

    @Inject
    private People people;

    private Category section() {
        Account admin = people.person(Role.ADMIN);
        String slug = "race-" + Long.toString(System.nanoTime(), 36);
        return categories.add(admin, slug, new CategoryDraft("比赛" + slug, "Race " + slug, null, null, null, null));
    }

    private Account moderator(Category section) {
        Account moderator = people.person(Role.MODERATOR);
        sections.assign(people.person(Role.ADMIN), moderator.getToken(), List.of(section.getSlug()));
        return moderator;
    }

    private List<Review> items(Category section, int count) {
        Account author = people.person();
        List<Review> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(moderation.submit(new Submission("RACE", author, "第" + i + "件", "请问怎么办？ " + Words.fresh(), "/", section, ReviewPolicy.PRE)));
        }
        return items;
    }

    @Test
    void twoModeratorsDecideTwoHundredItemsEachOnce() throws Exception {
        Category section = section();
        List<Review> items = items(section, ITEMS);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> first = pool.submit(worksOff(moderator(section)));
            Future<Integer> second = pool.submit(worksOff(moderator(section)));
            assertThat(first.get() + second.get()).isEqualTo(ITEMS);
        } finally {
            pool.shutdown();
        }
        for (Review item : items) {
            assertThat(moderation.find(item.getToken()).orElseThrow().getDecisions()).extracting(Decision::getKind).containsExactly(DecisionKind.HOLD, DecisionKind.APPROVE);
        }
    }

    /** Takes the next item and decides, until nothing is left that nobody is at. */
    private Callable<Integer> worksOff(Account moderator) {
        return () -> {
            int decided = 0;
            Optional<Review> next = desk.next(moderator, null);
            while (next.isPresent()) {
                Review item = next.get();
                moderation.approve(moderator, item.getToken(), item.getVersion());
                decided++;
                next = desk.next(moderator, item);
            }
            return decided;
        };
    }

    @Test
    void twoStrokesOverTheSameItemsDecideEachOnce() throws Exception {
        Category section = section();
        List<Review> items = items(section, BulkService.MOST);
        Map<String, Integer> ticked = new LinkedHashMap<>();
        items.forEach(item -> ticked.put(item.getToken(), item.getVersion()));
        Ruling ruling = new Ruling(Reason.ADVERTISING, null);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Account one = moderator(section);
            Account two = moderator(section);
            Future<BulkResult> first = pool.submit(() -> bulk.decide(one, ticked, ruling));
            Future<BulkResult> second = pool.submit(() -> bulk.decide(two, ticked, null));
            assertThat(first.get().done() + second.get().done()).isEqualTo(items.size());
            assertThat(first.get().left()).hasSize(second.get().done());
        } finally {
            pool.shutdown();
        }
        for (Review item : items) {
            assertThat(moderation.find(item.getToken()).orElseThrow().getDecisions()).hasSize(2);
        }
    }

    @Test
    void leavesWhatChangedWasTakenBackOrIsWithOthers() {
        Category section = section();
        List<Review> items = items(section, 4);
        Account me = moderator(section);
        Map<String, Integer> ticked = new LinkedHashMap<>();
        items.forEach(item -> ticked.put(item.getToken(), item.getVersion()));
        Account author = items.get(0).getAuthor();
        moderation.withdraw(author, items.get(0).getToken());
        moderation.resubmit(items.get(1), new Submission("RACE", author, "改过", "改过的话 " + Words.fresh(), "/", section, ReviewPolicy.PRE));
        leases.take(moderator(section), items.get(2).getToken());
        BulkResult result = bulk.decide(me, ticked, null);
        assertThat(result.left()).contains(items.get(0).getToken(), items.get(1).getToken()).hasSize(3);
        assertThat(result.done()).isEqualTo(1);
        assertThat(bulk.left(me, result.left())).hasSize(3);
    }

    @Test
    void decidesOnNothingOutsideItsSections() {
        Category theirs = section();
        Review elsewhere = items(theirs, 1).get(0);
        Account me = moderator(section());
        BulkResult result = bulk.decide(me, Map.of(elsewhere.getToken(), elsewhere.getVersion()), null);
        assertThat(result.left()).containsExactly(elsewhere.getToken());
        assertThatThrownBy(() -> moderation.approve(me, elsewhere.getToken(), elsewhere.getVersion())).isInstanceOf(Refusal.class).hasMessage("section.not_yours");
        assertThat(desk.next(me, null)).isEmpty();
        // credentials and the like are filed in no section and count for everybody
        assertThat(desk.counts(me).total()).isEqualTo(desk.counts(moderator(theirs)).total() - 1);
        assertThat(desk.queue(me, QueueFilter.asked(name -> null), 1).items()).doesNotContain(elsewhere);
    }
}
