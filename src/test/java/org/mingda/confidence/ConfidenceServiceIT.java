package org.mingda.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.credential.Professionals;
import org.mingda.credential.ProfessionalKind;
import org.mingda.evidence.Evidence;
import org.mingda.evidence.EvidenceCheck;
import org.mingda.evidence.EvidenceFiles;
import org.mingda.evidence.EvidenceStore;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.server.ServerSettings;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.ServiceTest;

@ServiceTest
class ConfidenceServiceIT {

    private static final String SECRET = "我在城南机械厂上班，月薪四千二。";

    @Inject
    private ConfidenceService confidences;

    @Inject
    private EvidenceStore store;

    @Inject
    private ServerSettings server;

    @Inject
    private Questions questions;

    @Inject
    private Professionals professionals;

    @Inject
    private People people;

    @PersistenceContext
    private EntityManager em;

    private Account asker;
    private Account lawyer;
    private Question question;

    @BeforeEach
    void haveAQuestion() {
        asker = people.signInPerson();
        lawyer = professionals.lawyer();
        question = questions.shown(asker);
    }

    @Test
    void isOpenedByProfessionalsAloneAndEachOpeningIsKept() {
        confidences.tell(asker, question.getToken(), SECRET);
        assertThat(confidences.open(lawyer, question.getToken()).getWords()).isEqualTo(SECRET);
        for (Account other : new Account[] {people.person(), people.person(Role.MODERATOR), people.person(Role.ADMIN, Role.VERIFIER)}) {
            notThere(() -> confidences.open(other, question.getToken()));
            notThere(() -> confidences.own(other, question.getToken()));
        }
        assertThat(confidences.openings(asker, question.getToken())).singleElement()
                .satisfies(o -> assertThat(o.getReader()).isEqualTo(lawyer)).satisfies(o -> assertThat(o.getKind()).isEqualTo(ProfessionalKind.LAWYER));
        notThere(() -> confidences.openings(lawyer, question.getToken()));
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void givesFilesOutToProfessionalsAloneAndSaysSo() {
        attach("法院传票");
        String file = confidences.filesOf(confidences.own(asker, question.getToken()).orElseThrow()).get(0).getToken();
        assertThat(store.bytes(confidences.evidence(asker, file))).isNotEmpty();
        assertThat(confidences.openings(asker, question.getToken())).isEmpty();
        assertThat(store.bytes(confidences.evidence(lawyer, file))).isNotEmpty();
        assertThat(confidences.openings(asker, question.getToken())).extracting(Opening::getLabel).containsExactly("法院传票");
        notThere(() -> confidences.evidence(people.person(Role.MODERATOR), file));
        confidences.drop(asker, question.getToken(), file);
        notThere(() -> confidences.evidence(lawyer, file));
    }

    @Test
    void isGoneForGoodWhenItsAskerTakesItBack() {
        confidences.tell(asker, question.getToken(), SECRET);
        Evidence kept = attach("借款合同");
        confidences.open(lawyer, question.getToken());
        confidences.withdraw(asker, question.getToken());
        notThere(() -> confidences.open(lawyer, question.getToken()));
        assertThat(confidences.told(question)).isFalse();
        assertThat(server.dataDirectory().resolve("evidence").resolve(kept.getFile())).doesNotExist();
        assertThat(confidences.own(asker, question.getToken()).orElseThrow().getWords()).isNull();
        assertThat(confidences.openings(asker, question.getToken())).hasSize(1);
        confidences.tell(asker, question.getToken(), SECRET);
        assertThat(confidences.open(lawyer, question.getToken()).getWords()).isEqualTo(SECRET);
    }

    @Test
    void isClosedWhileTheQuestionDoesNotShow() {
        confidences.tell(asker, question.getToken(), SECRET);
        questions.remove(question.getReview());
        notThere(() -> confidences.open(lawyer, question.getToken()));
        assertThat(confidences.own(asker, question.getToken())).isPresent();
    }

    @Test
    void takesFewFilesUnderALabel() {
        refused("confidence.label_length", () -> attach(" "));
        for (int i = 0; i < Confidence.FILES_MAX; i++) {
            attach("第" + i + "份");
        }
        refused("confidence.files_many", () -> attach("又一份"));
        refused("confidence.words_length", () -> confidences.tell(asker, question.getToken(), "长".repeat(Confidence.WORDS_MAX + 1)));
        refused("evidence.type", () -> EvidenceCheck.checked(EvidenceFiles.latin("<html>")));
    }

    @Test
    void standsOnNoPageOfTheQuestion() throws IOException {
        confidences.tell(asker, question.getToken(), SECRET);
        attach("法院传票");
        PlainBrowser reader = new PlainBrowser(server.publicUrl());
        assertThat(reader.read(question.getPath())).doesNotContain(SECRET, "法院传票", "/private");
        assertThat(reader.open(question.getPath() + "/private").body()).doesNotContain(SECRET);
        PlainBrowser own = new PlainBrowser(server.publicUrl()).signIn(asker.getName(), People.PASSWORD);
        assertThat(own.read(question.getPath())).contains(question.getPath() + "/private");
        assertThat(own.read(question.getPath() + "/private")).contains(SECRET, "法院传票");
        Account member = people.signInPerson();
        PlainBrowser other = new PlainBrowser(server.publicUrl()).signIn(member.getName(), People.PASSWORD);
        assertThat(other.status(question.getPath() + "/private")).isEqualTo(404);
        assertThat(other.read(question.getPath())).doesNotContain("/private");
    }

    private Evidence attach(String label) {
        Evidence kept = store.keep(EvidenceCheck.checked(EvidenceFiles.jpeg()));
        confidences.attach(asker, question.getToken(), label, kept);
        return kept;
    }

    private long kept() {
        return em.createQuery("select count(a) from AuditEntry a where a.act = 'CONFIDENCE_OPENED' and a.subject like :title", Long.class)
                .setParameter("title", "%" + question.getTitle() + "%").getSingleResult();
    }

    private static void notThere(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
