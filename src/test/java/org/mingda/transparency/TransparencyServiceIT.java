package org.mingda.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.appeal.Appeal;
import org.mingda.appeal.AppealService;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Slice;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.patrol.PatrolLook;
import org.mingda.patrol.PatrolService;
import org.mingda.report.Complaint;
import org.mingda.report.ReportService;
import org.mingda.report.Sender;
import org.mingda.section.SectionService;
import org.mingda.site.Category;
import org.mingda.site.CategoryDraft;
import org.mingda.site.CategoryService;
import org.mingda.site.ReviewPolicy;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

/** Other tests decide things too; this one counts in a year of its own, far from theirs. */
@ServiceTest
class TransparencyServiceIT {

    private static final Instant OWN_YEAR = Instant.parse("2081-06-15T04:00:00Z");
    private static final int YEAR = 2081;

    @Inject
    private FigureService figures;

    @Inject
    private LogService log;

    @Inject
    private AppealService appeals;

    @Inject
    private PatrolService patrol;

    @Inject
    private ReportService reports;

    @Inject
    private ModerationService moderation;

    @Inject
    private SettingService settings;

    @Inject
    private SectionService sections;

    @Inject
    private CategoryService categories;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private Review waiting(String kind, Account author, String words) {
        return moderation.submit(new Submission(kind, author, "担保" + Words.fresh(), words + Words.fresh(), "/somewhere", people.category(), ReviewPolicy.PRE));
    }

    private long value(String table, String row, String column) {
        return figures.report(YEAR).figures().stream().filter(f -> f.table().equals(table) && f.row().equals(row) && f.column().equals(column)).mapToLong(Figure::value).sum();
    }

    @Test
    void countsDecisionsReasonsReportsAndWaits() {
        Account moderator = people.person(Role.MODERATOR);
        clock.stopAt(OWN_YEAR);
        Review good = waiting("COUNTED", people.person(), "好的");
        Review bad = waiting("COUNTED", people.person(), "广告");
        clock.stopAt(OWN_YEAR.plus(Duration.ofMinutes(90)));
        moderation.approve(moderator, good.getToken(), good.getVersion());
        moderation.reject(moderator, bad.getToken(), bad.getVersion(), new Ruling(Reason.DUPLICATE, "请勿重复"));
        reports.report(Sender.of(people.person(), "figures-1"), good.getToken(), new Complaint(Reason.DUPLICATE, null));
        assertThat(value("decisions", "COUNTED", "HOLD")).isEqualTo(2);
        assertThat(value("decisions", "COUNTED", "REJECT")).isEqualTo(1);
        assertThat(value("means", "REJECT", "person")).isPositive();
        assertThat(value("means", "HOLD", "machine")).isGreaterThanOrEqualTo(2);
        assertThat(value("reasons", "DUPLICATE", "REJECT")).isPositive();
        assertThat(value("median", "COUNTED", "minutes")).isEqualTo(90);
        assertThat(value("reports", "DUPLICATE", "received")).isPositive();
        assertThat(figures.report(YEAR).complete()).isFalse();
        clock.stopAt(OWN_YEAR.plus(Duration.ofDays(400)));
        assertThat(figures.report(YEAR).complete()).isTrue();
        assertThatThrownBy(() -> figures.report(YEAR + 5)).isInstanceOf(NotFound.class);
    }

    @Test
    void logsRestrictionsWithoutAnythingThatLeadsToAPerson() {
        Account moderator = people.person(Role.MODERATOR);
        Account author = people.person();
        clock.stopAt(OWN_YEAR);
        Review bad = waiting("LOGGED", author, "请联系我");
        moderation.reject(moderator, bad.getToken(), bad.getVersion(), new Ruling(Reason.CONTACT, "说明里也有" + author.getName()));
        Slice<LogEntry> slice = log.log(null, 1, 1000);
        assertThat(slice.items()).filteredOn(e -> e.kind().equals("LOGGED")).extracting(LogEntry::action).containsExactly(DecisionKind.REJECT, DecisionKind.HOLD);
        assertThat(slice.items()).filteredOn(e -> e.kind().equals("LOGGED")).allSatisfy(e -> {
            assertThat(e.day()).hasToString("2081-06-15");
            assertThat(e.category()).isEqualTo("tests");
        });
        String bytes = ReportFiles.csv(slice.items()) + ReportFiles.json(slice);
        Review stored = moderation.find(bad.getToken()).orElseThrow();
        for (String personal : List.of(author.getName(), author.getEmail(), author.getToken(), moderator.getName(), moderator.getToken(), bad.getToken(), bad.getTitle(), bad.getText(),
                bad.getPath(), stored.getLastDecision().getToken(), "说明里", "@", "04:00")) {
            assertThat(bytes).doesNotContain(personal);
        }
        assertThat(log.log(DecisionKind.REJECT, 1, 10).items()).extracting(LogEntry::action).containsOnly(DecisionKind.REJECT);
        assertThat(log.log(DecisionKind.APPROVE, 1, 10).isEmpty()).isTrue();
    }

    @Test
    void tellsWhatBecameOfAnAppeal() {
        Account moderator = people.person(Role.MODERATOR);
        Account author = people.person();
        clock.stopAt(OWN_YEAR.plusSeconds(60));
        Review bad = waiting("APPEALED", author, "广告");
        String decision = moderation.reject(moderator, bad.getToken(), bad.getVersion(), new Ruling(Reason.CONTACT, null)).getLastDecision().getToken();
        Appeal appeal = appeals.appeal(author, decision, "不是广告。" + Words.fresh());
        assertThat(appealed()).isEqualTo("open");
        appeals.overturn(people.person(Role.MODERATOR), appeal.getToken(), appeal.getReview().getVersion());
        assertThat(appealed()).isEqualTo("overturned");
        assertThat(value("appeals", "received", "count")).isPositive();
        assertThat(value("appeals", "overturned", "count")).isPositive();
        assertThat(log.log(null, 1, 1000).items()).extracting(LogEntry::kind).doesNotContain("APPEAL");
    }

    private String appealed() {
        return log.log(DecisionKind.REJECT, 1, 1000).items().stream().filter(e -> e.kind().equals("APPEALED")).findFirst().orElseThrow().appeal();
    }

    @Test
    void leavesReportsOutOfTheLog() {
        Review target = moderation.submit(new Submission("COMMENT", people.person(Role.EDITOR), "文章", "请先核对合同。" + Words.fresh(), "/", null, ReviewPolicy.POST).untitled());
        reports.report(Sender.of(people.person(), "log-1"), target.getToken(), new Complaint(Reason.DUPLICATE, null));
        assertThat(log.log(null, 1, 1000).items()).extracting(LogEntry::kind).doesNotContain("REPORT");
    }

    @Test
    void patrolsTheShareThatIsSet() {
        Account admin = people.person(Role.ADMIN);
        String before = settings.text(Setting.PATROL_PERCENT);
        Account first = people.person(Role.MODERATOR);
        Account second = people.person(Role.MODERATOR);
        try {
            clock.stopAt(OWN_YEAR.minus(Duration.ofDays(200)));
            settings.change(admin, Map.of(Setting.PATROL_PERCENT, "0"));
            Review never = waiting("PATROLLED", people.person(), "不看");
            moderation.approve(first, never.getToken(), never.getVersion());
            settings.change(admin, Map.of(Setting.PATROL_PERCENT, "100"));
            Review always = waiting("PATROLLED", people.person(), "都看");
            moderation.approve(first, always.getToken(), always.getVersion());
            assertThat(waiting(second)).extracting(PatrolLook::getReview).contains(always).doesNotContain(never);
            assertThat(waiting(first)).extracting(PatrolLook::getReview).doesNotContain(always);
            Account limited = people.person(Role.MODERATOR);
            Category elsewhere = categories.add(admin, "patrol-" + Long.toString(System.nanoTime(), 36), new CategoryDraft("别处", "Elsewhere", null, null, null, null));
            sections.assign(admin, limited.getToken(), List.of(elsewhere.getSlug()));
            assertThat(waiting(limited)).extracting(PatrolLook::getReview).doesNotContain(always);
            String token = waiting(second).stream().filter(p -> p.getReview().equals(always)).findFirst().orElseThrow().getToken();
            assertThatThrownBy(() -> patrol.find(limited, token)).isInstanceOf(NotAllowed.class);
            patrol.judge(second, token, Reason.ADVERTISING);
            assertThat(waiting(second)).extracting(PatrolLook::getReview).doesNotContain(always);
            assertThat(figures.report(YEAR - 1).figures()).contains(new Figure("agreement", "rate", "percent", 0L));
            assertThat(patrol.agreement("own", clock.instant(), clock.instant().plusSeconds(1)).looked()).isEqualTo(1);
            assertThat(patrol.agreement("own", clock.instant(), clock.instant().plusSeconds(1)).agreed()).isZero();
        } finally {
            settings.change(admin, Map.of(Setting.PATROL_PERCENT, before));
        }
    }

    /** All pages: other tests approve too. */
    private List<PatrolLook> waiting(Account by) {
        Slice<PatrolLook> first = patrol.waiting(by, 1);
        return IntStream.rangeClosed(1, first.getPages()).boxed().flatMap(page -> patrol.waiting(by, page).items().stream()).toList();
    }
}
