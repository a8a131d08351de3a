package org.mingda.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.answer.Answer;
import org.mingda.answer.Answers;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.kernel.Refusal;
import org.mingda.notification.NoticeService;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.site.Category;
import org.mingda.site.Province;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

/** Rings and turns, with the settings' hours: 12 and 24 to widen, 24 for a turn. */
@ServiceTest
class RoutingServiceIT {

    private static final int RACES = 10;

    @Inject
    private UndertakingService undertakings;

    @Inject
    private TurnService turns;

    @Inject
    private WaitingService waiting;

    @Inject
    private CoverageService coverages;

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

    private Category field;
    private Account lin;
    private Account song;
    private Question question;

    @BeforeEach
    void haveAQuestionAndTwoLawyers() {
        field = maker.category();
        lin = lawyer(field);
        song = lawyer(field);
        question = maker.shown(field, Province.GUANGDONG);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void followsTheCredentialUntilTheProfessionalChooses() {
        Coverage first = coverages.of(lin);
        assertThat(first.getProvinces()).containsExactly(Province.GUANGDONG);
        assertThat(first.getFields()).containsExactly(field);
        assertThat(first.isListed()).isFalse();
        assertThat(coverages.isListed(lin)).isFalse();
        Category other = maker.category();
        coverages.choose(lin, Set.of(Province.HUBEI, Province.HUNAN), List.of(field, other), false);
        coverages.choose(lin, Set.of(Province.HUBEI), List.of(other), false);
        Coverage chosen = coverages.of(lin);
        assertThat(chosen.getProvinces()).containsExactly(Province.HUBEI);
        assertThat(chosen.getFields()).containsExactly(other);
        assertThat(coverages.isListed(lin)).isFalse();
        refused("routing.province_missing", () -> coverages.choose(lin, Set.of(), List.of(other), true));
        refused("routing.field_missing", () -> coverages.choose(lin, Set.of(Province.HUBEI), List.of(), true));
        refused("routing.credential_missing", () -> coverages.of(people.person()));
    }

    @Test
    void offersTheFieldFirstThenTheProvinceThenAllLongestFirst() {
        Account sameProvince = lawyer(maker.category());
        Account elsewhere = lawyer(maker.category());
        coverages.choose(elsewhere, Set.of(Province.HUBEI), List.of(field), true);
        Question younger = maker.shown(field, Province.GUANGDONG);
        List<Question> offered = offered(lin);
        assertThat(offered).contains(question, younger);
        assertThat(offered.indexOf(question)).isLessThan(offered.indexOf(younger));
        assertThat(offered(sameProvince)).doesNotContain(question);
        assertThat(offered(elsewhere)).doesNotContain(question);
        assertThat(waiting.ring(question)).isEqualTo(Ring.FIELD);
        clock.move(Duration.ofHours(13));
        assertThat(offered(sameProvince)).contains(question);
        assertThat(offered(elsewhere)).doesNotContain(question);
        clock.move(Duration.ofHours(24));
        assertThat(offered(elsewhere)).contains(question);
        assertThat(waiting.ring(question)).isEqualTo(Ring.ALL);
        assertThat(offered(question.getAsker())).doesNotContain(question);
    }

    @Test
    void isOneProfessionalsForItsTimeAndEverybodySeesWhose() {
        undertakings.claim(lin, question.getToken());
        assertThat(waiting.taken(List.of(question)).get(question.getToken()).getAccount()).isEqualTo(lin);
        assertThat(offered(song)).contains(question);
        assertThat(offered(lin)).doesNotContain(question);
        assertThat(waiting.turns(lin)).extracting(Undertaking::getQuestion).containsExactly(question);
        refused("routing.taken", () -> undertakings.claim(song, question.getToken()));
        refused("routing.yours_already", () -> undertakings.claim(lin, question.getToken()));
        refused("routing.not_yours", () -> undertakings.handBack(song, question.getToken()));
        undertakings.handBack(lin, question.getToken());
        undertakings.claim(song, question.getToken());
        assertThat(turns.live(question).orElseThrow().getAccount()).isEqualTo(song);
    }

    @Test
    void isReleasedByTheClock() {
        undertakings.claim(lin, question.getToken());
        clock.move(Duration.ofHours(23));
        refused("routing.taken", () -> undertakings.claim(song, question.getToken()));
        clock.move(Duration.ofHours(2));
        assertThat(turns.live(question)).isEmpty();
        undertakings.claim(song, question.getToken());
        clock.move(Duration.ofHours(25));
        turns.sweep();
        turns.sweep();
        assertThat(told(song, "turn_run_out")).isEqualTo(1);
        assertThat(told(lin, "turn_run_out")).isZero();
    }

    @Test
    void isNobodysOnceAnAnswerShows() {
        undertakings.claim(lin, question.getToken());
        Answer answer = answers.write(lin, question.getToken(), Questions.words("先说结论：按您说的情况不会坐牢，接到起诉材料要签收。"));
        if (answer.getReview().isPending()) {
            maker.approve(answer.getReview());
        }
        assertThat(turns.live(question)).isEmpty();
        refused("routing.not_waiting", () -> undertakings.claim(song, question.getToken()));
    }

    @Test
    void mayBePassedByAndBroughtBack() {
        undertakings.pass(lin, question.getToken());
        undertakings.pass(lin, question.getToken());
        assertThat(offered(lin)).doesNotContain(question);
        assertThat(offered(song)).contains(question);
        assertThat(undertakings.recall(lin)).isEqualTo(1);
        assertThat(offered(lin)).contains(question);
    }

    @Test
    void isForOthersWithAValidCredentialWhoHoldFewer() {
        refused("routing.credential_missing", () -> undertakings.claim(people.person(), question.getToken()));
        for (int i = 0; i < 3; i++) {
            undertakings.claim(lin, maker.shown(field, Province.GUANGDONG).getToken());
        }
        refused("routing.enough", () -> undertakings.claim(lin, question.getToken()));
        clock.move(Duration.ofDays(200));
        refused("routing.credential_missing", () -> undertakings.claim(song, question.getToken()));
    }

    @Test
    void isExactlyOnesWhenTwoTakeItOnAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < RACES; i++) {
                Question wanted = maker.shown(field, Province.GUANGDONG);
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Boolean> first = pool.submit(takes(lin, wanted, start));
                Future<Boolean> second = pool.submit(takes(song, wanted, start));
                boolean lins = first.get();
                assertThat(lins).isNotEqualTo(second.get());
                assertThat(turns.live(wanted).orElseThrow().getAccount()).isEqualTo(lins ? lin : song);
                undertakings.handBack(lins ? lin : song, wanted.getToken());
            }
        } finally {
            pool.shutdown();
        }
    }

    /** Whether he got it; whoever did not was told by whom it is held, or that it changed meanwhile. */
    private Callable<Boolean> takes(Account lawyer, Question wanted, CyclicBarrier start) {
        return () -> {
            start.await();
            try {
                undertakings.claim(lawyer, wanted.getToken());
                return true;
            } catch (Refusal refusal) {
                assertThat(refusal.key()).isIn("routing.taken", "shell.changed_meanwhile");
                return false;
            }
        };
    }

    private Account lawyer(Category knows) {
        return professionals.valid(people.person(), Professionals.claim(ProfessionalKind.LAWYER), List.of(knows)).getAccount();
    }

    private List<Question> offered(Account by) {
        Coverage coverage = by.equals(question.getAsker()) ? coverages.of(lin) : coverages.of(by);
        return IntStream.rangeClosed(1, 30).boxed().flatMap(page -> waiting.offered(by, coverage, false, page).getItems().stream()).toList();
    }

    private long told(Account account, String what) {
        return notices.inbox(account, 1).getItems().stream().filter(n -> n.getKey().equals("notification_notice." + what)).count();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
