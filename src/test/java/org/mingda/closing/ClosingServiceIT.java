package org.mingda.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.answer.Answer;
import org.mingda.answer.Answers;
import org.mingda.answer.EsteemService;
import org.mingda.comment.CommentService;
import org.mingda.confidence.ConfidenceService;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.draft.DraftService;
import org.mingda.draft.Written;
import org.mingda.evidence.Evidence;
import org.mingda.evidence.EvidenceCheck;
import org.mingda.evidence.EvidenceFiles;
import org.mingda.evidence.EvidenceStore;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.me.ProfileService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.notification.LetterService;
import org.mingda.notification.NoticeService;
import org.mingda.question.Alias;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.report.Complaint;
import org.mingda.report.ReportService;
import org.mingda.report.Sender;
import org.mingda.server.ServerSettings;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class ClosingServiceIT {

    /** In no other name and no text. */
    private static final String NAME = "远山含黛的竹影";
    private static final String EARLIER_NAME = "旧日栈桥的渔火";

    @Inject
    private ClosingService closing;

    @Inject
    private HoldService holds;

    @Inject
    private RetentionClock retention;

    @Inject
    private RetentionService report;

    @Inject
    private SealedRecordService records;

    @Inject
    private Traces traces;

    @Inject
    private ConfidenceService confidences;

    @Inject
    private Answers answers;

    @Inject
    private EsteemService esteem;

    @Inject
    private CommentService comments;

    @Inject
    private ReportService reports;

    @Inject
    private DraftService drafts;

    @Inject
    private NoticeService notices;

    @Inject
    private LetterService letters;

    @Inject
    private EvidenceStore store;

    @Inject
    private ProfileService profile;

    @Inject
    private ServerSettings server;

    @Inject
    private Questions questions;

    @Inject
    private Professionals professionals;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @PersistenceContext
    private EntityManager em;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void waitsForTheOwnersMindAndSaysSoOnEachPage() throws Exception {
        Account person = people.signInPerson();
        PlainBrowser browser = new PlainBrowser(server.publicUrl()).signIn(person.getName(), People.PASSWORD);
        refused("account.password_wrong", () -> closing.ask(person, "not-the-password"));
        closing.ask(person, People.PASSWORD);
        assertThat(em.createQuery("select l.body from Letter l where l.address = :address", String.class).setParameter("address", person.getEmail()).getResultList())
                .singleElement().asString().contains("7 天", "/me/close");
        assertThat(browser.read("/questions")).contains("您的账号将在", "/me/close");
        retention.run();
        assertThat(found(person)).isTrue();
        closing.stay(person);
        assertThat(browser.read("/questions")).doesNotContain("您的账号将在");
        clock.move(Duration.ofDays(8));
        retention.run();
        assertThat(found(person)).isTrue();
        Account staff = people.signInPerson(Role.EDITOR);
        refused("closing.staff", () -> closing.ask(staff, People.PASSWORD));
    }

    @Test
    void leavesNothingOfAPersonOnceTheClocksHaveRun() throws Exception {
        Account person = people.signInPerson();
        profile.rename(person, EARLIER_NAME);
        profile.rename(person, NAME);
        List<String> words = new ArrayList<>(List.of(NAME, EARLIER_NAME, person.getEmail(), person.getToken()));
        Question unanswered = questions.shown(person);
        words.add(unanswered.getTitle());
        words.add(unanswered.getReview().getText().substring(8));
        Question answered = questions.shown(person);
        Answer answer = answered(answered, professionals.lawyer());
        Evidence file = everywhere(person, unanswered, answer, words);
        assertThat(traces.of(words)).as("what there is to find").hasSizeGreaterThan(12);
        people.wantsToGo(person);
        retention.run();
        assertThat(found(person)).isFalse();
        assertThat(server.dataDirectory().resolve("evidence").resolve(file.getFile())).doesNotExist();
        assertThat(traces.of(words)).isEmpty();
        PlainBrowser reader = new PlainBrowser(server.publicUrl());
        assertThat(reader.read(answered.getPath())).contains(answered.getTitle(), "已注销用户");
        assertThat(reader.status(unanswered.getPath())).isEqualTo(404);
        assertThat(records.list(people.person(Role.ADMIN))).hasSizeGreaterThanOrEqualTo(2);
        clock.move(Duration.ofDays(184));
        retention.run();
        assertThat(records.list(people.person(Role.ADMIN))).isEmpty();
        assertThat(traces.of(words)).isEmpty();
    }

    @Test
    void keepsAnAnswerAndNamesNobody() throws Exception {
        Account lawyer = professionals.lawyer();
        profile.rename(lawyer, NAME);
        String holder = (String) em.createNativeQuery("select holder from credential where account_id = ?1").setParameter(1, lawyer.getId()).getSingleResult();
        Question question = questions.shown(people.person());
        Answer answer = answered(question, lawyer);
        esteem.vote(people.person(), answer.getToken());
        people.wantsToGo(lawyer);
        retention.run();
        assertThat(found(lawyer)).isFalse();
        String page = new PlainBrowser(server.publicUrl()).read(question.getPath());
        assertThat(page).contains(answer.getReview().getText().substring(0, 12), "已注销用户").doesNotContain(NAME, lawyer.getToken(), holder);
        assertThat(traces.of(List.of(NAME, lawyer.getEmail(), lawyer.getToken(), holder))).isEmpty();
    }

    @Test
    void stopsAtALegalHold() {
        Account admin = people.person(Role.ADMIN);
        Account person = people.person();
        LegalHold hold = holds.set(admin, person.getToken(), "法院调取，（2026）示例字第1号");
        people.wantsToGo(person);
        retention.run();
        assertThat(found(person)).isTrue();
        refused("closing.reason", () -> holds.set(admin, person.getToken(), " "));
        holds.lift(admin, hold.getToken());
        retention.run();
        assertThat(found(person)).isFalse();
    }

    @Test
    void removesFilesToWhichNoRowLeads() throws Exception {
        Credential applied = professionals.waiting(people.person(), Professionals.claim(ProfessionalKind.LAWYER), List.of());
        Path folder = server.dataDirectory().resolve("evidence");
        Path old = Files.write(folder.resolve(Token.secret()), new byte[] {1});
        Path young = Files.write(folder.resolve(Token.secret()), new byte[] {1});
        Path copy = Files.write(Files.createDirectories(server.dataDirectory().resolve("copies")).resolve(Token.fresh()), new byte[] {1});
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(8))));
        Files.setLastModifiedTime(folder.resolve(applied.getEvidence().getFile()), FileTime.from(Instant.now().minus(Duration.ofDays(8))));
        retention.run();
        assertThat(old).doesNotExist();
        assertThat(copy).doesNotExist();
        assertThat(young).exists();
        assertThat(store.bytes(applied.getEvidence())).isNotEmpty();
        assertThat(report.removals(people.person(Role.ADMIN), 1).items()).extracting(Removal::getClock).contains(Clocked.FILES);
        Files.delete(young);
    }

    @Test
    void sealsWhatTheLawWantsKeptAndOpensItForAReason() {
        Account admin = people.person(Role.ADMIN);
        Account person = people.person();
        Question question = questions.shown(person);
        people.wantsToGo(person);
        retention.run();
        List<SealedRecord> sealed = records.list(admin).subList(0, 2);
        String content = sealed.stream().filter(r -> r.getKind() == SealedRecord.Kind.CONTENT).map(r -> records.open(admin, r.getToken(), "网信部门要求提供")).findFirst().orElseThrow();
        assertThat(content).contains(person.getEmail(), question.getTitle());
        assertThat(em.createQuery("select count(e) from AuditEntry e where e.act = 'SEALED_OPENED' and e.detail = '网信部门要求提供'", Long.class).getSingleResult()).isPositive();
        refused("closing.reason", () -> records.open(admin, sealed.get(0).getToken(), ""));
        clock.move(Duration.ofDays(61));
        retention.run();
        assertThat(records.list(admin)).extracting(SealedRecord::getKind).isNotEmpty().containsOnly(SealedRecord.Kind.LOG);
    }

    /** Puts the person's name, address or words wherever the forum lets him. */
    private Evidence everywhere(Account person, Question question, Answer answer, List<String> words) throws Exception {
        String secret = Words.fresh();
        words.add(secret);
        confidences.tell(person, question.getToken(), "私下说明" + secret);
        Evidence file = store.keep(EvidenceCheck.checked(EvidenceFiles.jpeg()));
        confidences.attach(person, question.getToken(), secret, file);
        drafts.save(person, "/ask", new Written("草稿" + secret, "草稿" + secret, "", 0));
        notices.tell(person, "answered", secret, "/me/notices");
        letters.write(person, "notice", "/me/notices", 0);
        words.add(questions.pending(person, Alias.fresh("求助者")).getTitle());
        String remark = Words.fresh() + Words.fresh();
        words.add(remark);
        comments.post(person, answered(questions.shown(people.person()), professionals.lawyer()).getThread().getToken(), null, remark);
        String complaint = Words.fresh();
        words.add(complaint);
        reports.report(Sender.of(person, "127.0.0.1"), answer.getReview().getToken(), new Complaint(Reason.MISLEADING, complaint));
        professionals.waiting(person, Professionals.claim(ProfessionalKind.LAWYER), List.of());
        new PlainBrowser(server.publicUrl()).signIn(NAME, People.PASSWORD);
        return file;
    }

    private Answer answered(Question question, Account lawyer) {
        Answer answer = answers.write(lawyer, question.getToken(), Questions.words("先说结论：按您说的情况不会坐牢，接到起诉材料要签收。"));
        Review review = answer.getReview();
        if (review.isPending()) {
            questions.approve(review);
        }
        return answer;
    }

    private boolean found(Account person) {
        return em.createQuery("select count(a) from Account a where a.id = :id", Long.class).setParameter("id", person.getId()).getSingleResult() > 0;
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
