package org.mingda;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.answer.Answer;
import org.mingda.answer.Answers;
import org.mingda.appeal.Appeal;
import org.mingda.appeal.AppealService;
import org.mingda.application.ApplicationService;
import org.mingda.confidence.ConfidenceService;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.draft.DraftService;
import org.mingda.draft.Written;
import org.mingda.evidence.EvidenceCheck;
import org.mingda.evidence.EvidenceFiles;
import org.mingda.evidence.EvidenceStore;
import org.mingda.followup.FollowUp;
import org.mingda.followup.FollowUpService;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Reason;
import org.mingda.question.Alias;
import org.mingda.question.Question;
import org.mingda.question.QuestionListService;
import org.mingda.question.Questions;
import org.mingda.report.Complaint;
import org.mingda.report.ReportService;
import org.mingda.report.Sender;
import org.mingda.server.ServerSettings;
import org.mingda.signin.SessionService;
import org.mingda.statement.StatementService;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

/**
 * What is somebody's own is closed to everybody else who knows its address: opened, and posted to with a form token that is good, as whoever is signed in gets one with any
 * form of his own. Tried as a reader, as a lawyer, and as somebody with every role that the thing is not for.
 */
@ServiceTest
class BelongingsIT {

    /** A form that every account has, for its token. */
    private static final String OWN_PAGE = "/me/profile";
    private static final String OWN_FORM = "profile";

    @Inject
    private ServerSettings server;
    @Inject
    private People people;
    @Inject
    private Questions questions;
    @Inject
    private Professionals professionals;
    @Inject
    private DraftService drafts;
    @Inject
    private QuestionListService reading;
    @Inject
    private Answers answers;
    @Inject
    private FollowUpService followUps;
    @Inject
    private StatementService statements;
    @Inject
    private AppealService appeals;
    @Inject
    private ConfidenceService confidences;
    @Inject
    private EvidenceStore store;
    @Inject
    private ApplicationService applications;
    @Inject
    private ReportService reports;
    @Inject
    private SessionService sessions;

    private Account owner;
    private PlainBrowser reader;
    private PlainBrowser lawyer;
    private PlainBrowser administrator;

    @BeforeEach
    void knowAddressesThatAreNotTheirs() throws IOException {
        owner = people.signInPerson();
        reader = signedIn(people.signInPerson());
        lawyer = signedIn(professionals.valid(people.signInPerson(), Professionals.claim(ProfessionalKind.LAWYER), List.of()).getAccount());
        administrator = signedIn(people.signInPerson(Role.ADMIN, Role.EDITOR));
    }

    @Test
    void aDraftIsItsWritersAlone() throws IOException {
        drafts.save(owner, "/ask", new Written("草稿", Words.fresh(), "", 0));
        String address = "/me/draft/" + drafts.mine(owner).get(0).getToken();
        assertThat(signedIn(owner).status(address)).isEqualTo(200);
        for (PlainBrowser other : List.of(reader, lawyer, administrator)) {
            closed(other, address, Map.of("discard-form", "discard-form", "discard-button", ""));
        }
        assertThat(drafts.mine(owner)).hasSize(1);
    }

    @Test
    void anApplicationAndItsEvidenceAreTheApplicantsAndTheVerifiers() throws IOException {
        Credential waiting = professionals.waiting(owner, Professionals.claim(ProfessionalKind.LAWYER), List.of());
        String evidence = "/desk/evidence/" + waiting.getToken();
        assertThat(signedIn(owner).status(evidence)).isEqualTo(200);
        for (PlainBrowser other : List.of(reader, lawyer, administrator, signedIn(people.signInPerson(Role.MODERATOR)))) {
            closed(other, evidence, null);
            closed(other, "/me/credential/" + waiting.getToken(), Map.of("withdraw", "withdraw", "withdraw-now", ""));
        }
        assertThat(applications.own(owner, waiting.getToken()).isWaiting()).isTrue();
    }

    @Test
    void aStatementOfReasonsAndTheAppealAgainstItAreTheAuthors() throws IOException {
        Question question = questions.pending(owner, Alias.fresh("求助者"));
        questions.approve(question.getReview());
        questions.remove(question.getReview());
        Decision decision = statements.last(List.of(question.getReview())).get(question.getReview().getToken());
        String address = "/me/decision/" + decision.getToken();
        assertThat(signedIn(owner).status(address)).isEqualTo(200);
        for (PlainBrowser other : List.of(reader, lawyer, administrator)) {
            closed(other, address, Map.of("appeal", "appeal", "send-appeal", "", "words", Words.fresh()));
        }
        assertThat(appeals.about(owner, decision)).isEmpty();
        Appeal appeal = appeals.appeal(owner, decision.getToken(), null);
        for (PlainBrowser other : List.of(reader, lawyer, administrator)) {
            closed(other, address, Map.of("withdraw-appeal", "withdraw-appeal", "withdraw-now", ""));
            closed(other, "/desk/appeal/" + appeal.getToken(), Map.of("uphold-form", "uphold-form", "uphold", ""));
        }
        assertThat(appeals.about(owner, decision).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void aQuestionUnderAnAliasIsChangedByItsAskerAlone() throws IOException {
        Question question = shown();
        String address = question.getPath() + "/edit";
        assertThat(signedIn(owner).status(address)).isEqualTo(200);
        for (PlainBrowser other : List.of(reader, lawyer, administrator, signedIn(people.signInPerson(Role.MODERATOR)))) {
            closed(other, address, Map.of("withdraw", "withdraw", "withdraw-button", ""));
            closed(other, address, Map.of("edit", "edit", "save", "", "title", "改过的标题", "body", Words.fresh(), "edition", question.getEdition()));
        }
        assertThat(reading.visible(null, question.getToken()).getTitle()).isEqualTo(question.getTitle());
    }

    @Test
    void whatIsToldInConfidenceIsForTheAskerAndForProfessionals() throws IOException {
        Question question = shown();
        confidences.tell(owner, question.getToken(), Words.fresh());
        confidences.attach(owner, question.getToken(), "合同", store.keep(EvidenceCheck.checked(EvidenceFiles.jpeg())));
        String file = "/private-file/" + confidences.filesOf(confidences.own(owner, question.getToken()).orElseThrow()).get(0).getToken();
        assertThat(signedIn(owner).status(file)).isEqualTo(200);
        for (PlainBrowser other : List.of(reader, administrator, signedIn(people.signInPerson(Role.MODERATOR, Role.VERIFIER)))) {
            closed(other, file, null);
            closed(other, question.getPath() + "/private", Map.of("withdraw", "withdraw", "withdraw-button", ""));
        }
        // a professional reads the page, which then has no such form for him
        assertThat(lawyer.forge(OWN_PAGE, OWN_FORM, question.getPath() + "/private", Map.of("withdraw", "withdraw", "withdraw-button", ""))).isLessThan(500);
        assertThat(confidences.told(question)).isTrue();
    }

    @Test
    void answersAndFollowUpsAreChangedByTheirWritersAlone() throws IOException {
        Question question = shown();
        Account answering = professionals.valid(people.signInPerson(), Professionals.claim(ProfessionalKind.LAWYER), List.of()).getAccount();
        Answer answer = answers.write(answering, question.getToken(), Questions.words("先说结论：按您说的情况不会坐牢，接到起诉材料要签收。"));
        questions.approve(answer.getReview());
        FollowUp followUp = followUps.write(owner, answer.getToken(), Questions.words("那么我的工资会不会被扣"));
        assertThat(signedIn(owner).status("/follow-up/" + followUp.getToken() + "/edit")).isEqualTo(200);
        for (PlainBrowser other : List.of(reader, lawyer, administrator)) {
            for (String address : List.of("/follow-up/" + followUp.getToken() + "/edit", "/answer/" + answer.getToken() + "/edit", "/answer/" + answer.getToken() + "/choice")) {
                closed(other, address, Map.of("withdraw", "withdraw", "withdraw-button", ""));
            }
        }
        assertThat(followUps.own(owner, followUp.getToken()).getReview().isPending() || followUps.own(owner, followUp.getToken()).getReview().isShown()).isTrue();
    }

    @Test
    void aReportIsForItsSenderAndTheDesk() throws IOException {
        Question question = questions.shown(people.person());
        reports.report(Sender.of(owner, "203.0.113.9"), question.getReview().getToken(), new Complaint(Reason.ADVERTISING, "在揽客"));
        String report = "/desk/report/" + reports.own(owner, 1).items().get(0).getReport().getToken();
        for (PlainBrowser other : List.of(reader, lawyer, administrator)) {
            closed(other, report, Map.of("dismiss-form", "dismiss-form", "dismiss", ""));
            assertThat(other.read("/me/reports")).doesNotContain(question.getTitle());
        }
        assertThat(signedIn(owner).read("/me/reports")).contains(question.getTitle());
    }

    @Test
    void aSessionIsEndedByItsOwnerAlone() throws IOException {
        PlainBrowser own = signedIn(owner);
        String address = "/me/session/" + sessions.sessions(owner).get(0).getToken();
        assertThat(own.status(address)).isEqualTo(200);
        for (PlainBrowser other : List.of(reader, lawyer, administrator)) {
            closed(other, address, Map.of("end", "end", "submit", ""));
        }
        assertThat(own.status(address)).isEqualTo(200);
    }

    private Question shown() {
        Question question = questions.pending(owner, Alias.fresh("求助者"));
        questions.approve(question.getReview());
        return reading.visible(null, question.getToken());
    }

    /** Neither opens nor takes a post; null: nothing can be posted there. */
    private static void closed(PlainBrowser other, String address, Map<String, String> posted) throws IOException {
        assertThat(other.status(address)).as("opening " + address).isIn(403, 404);
        if (posted != null) {
            assertThat(refused(other.forge(OWN_PAGE, OWN_FORM, address, new LinkedHashMap<>(posted)))).as("posting " + posted.keySet() + " to " + address).isTrue();
        }
    }

    private static boolean refused(int status) {
        return status == 403 || status == 404;
    }

    private PlainBrowser signedIn(Account account) throws IOException {
        return new PlainBrowser(server.publicUrl()).signIn(account.getName(), People.PASSWORD);
    }
}
