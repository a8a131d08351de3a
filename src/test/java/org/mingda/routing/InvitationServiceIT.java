package org.mingda.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.notification.NoticeService;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.site.Category;
import org.mingda.site.Province;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

/** Asking by name, with the setting's 24 hours to reply. */
@ServiceTest
class InvitationServiceIT {

    @Inject
    private UndertakingService undertakings;

    @Inject
    private InvitationService invitations;

    @Inject
    private TurnService turns;

    @Inject
    private WaitingService waiting;

    @Inject
    private CoverageService coverages;

    @Inject
    private AskableService askables;

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
    void goesToWhoWasAskedByName() {
        Account asker = question.getAsker();
        assertThat(askables.near(asker, question, 50)).extracting(c -> c.getAccount()).contains(lin, song);
        invitations.ask(asker, question.getToken(), lin.getToken());
        assertThat(told(lin, "turn_asked")).isEqualTo(1);
        assertThat(offered(song)).doesNotContain(question);
        refused("routing.asked_other", () -> undertakings.claim(song, question.getToken()));
        refused("routing.asked_already", () -> invitations.ask(asker, question.getToken(), song.getToken()));
        undertakings.claim(lin, question.getToken());
        assertThat(told(asker, "turn_accepted")).isEqualTo(1);
        assertThat(turns.live(question).orElseThrow().isHeld()).isTrue();
        assertThatThrownBy(() -> invitations.ask(song, question.getToken(), lin.getToken())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void fallsToAllWhenTheAskedDeclinesOrDoesNotReply() {
        Account asker = question.getAsker();
        invitations.ask(asker, question.getToken(), lin.getToken());
        undertakings.pass(lin, question.getToken());
        assertThat(told(asker, "turn_declined")).isEqualTo(1);
        assertThat(offered(song)).contains(question);
        refused("routing.passed", () -> invitations.ask(asker, question.getToken(), lin.getToken()));
        invitations.ask(asker, question.getToken(), song.getToken());
        clock.move(Duration.ofHours(25));
        assertThat(offered(lawyer(field))).contains(question);
        turns.sweep();
        assertThat(told(asker, "turn_unanswered")).isEqualTo(1);
        undertakings.claim(song, question.getToken());
    }

    @Test
    void asksOnceTheQuestionShows() {
        Account asker = people.person();
        Question pending = maker.pending(asker, null);
        invitations.ask(asker, pending.getToken(), lin.getToken());
        assertThat(told(lin, "turn_asked")).isZero();
        clock.move(Duration.ofHours(30));
        maker.approve(pending.getReview());
        clock.move(Duration.ofHours(23));
        assertThat(told(lin, "turn_asked")).isEqualTo(1);
        assertThat(turns.live(pending).orElseThrow().getAccount()).isEqualTo(lin);
        clock.move(Duration.ofHours(2));
        assertThat(turns.live(pending)).isEmpty();
    }

    @Test
    void asksNobodyWhoIsNotListed() {
        Account newcomer = professionals.valid(people.person(), Professionals.claim(ProfessionalKind.LAWYER), List.of(field)).getAccount();
        refused("routing.not_askable", () -> invitations.ask(question.getAsker(), question.getToken(), newcomer.getToken()));
        coverages.choose(lin, Set.of(Province.GUANGDONG), List.of(field), false);
        refused("routing.not_askable", () -> invitations.ask(question.getAsker(), question.getToken(), lin.getToken()));
        assertThat(askables.near(question.getAsker(), question, 50)).extracting(c -> c.getAccount()).doesNotContain(lin);
    }

    private Account lawyer(Category knows) {
        return professionals.listed(professionals.valid(people.person(), Professionals.claim(ProfessionalKind.LAWYER), List.of(knows)).getAccount());
    }

    private List<Question> offered(Account by) {
        return IntStream.rangeClosed(1, 30).boxed().flatMap(page -> waiting.offered(by, coverages.of(by), false, page).getItems().stream()).toList();
    }

    private long told(Account account, String what) {
        return notices.inbox(account, 1).getItems().stream().filter(n -> n.getKey().equals("notification_notice." + what)).count();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
