package org.mingda.datacopy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.confidence.ConfidenceService;
import org.mingda.credential.Claim;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.evidence.Evidence;
import org.mingda.evidence.EvidenceCheck;
import org.mingda.evidence.EvidenceFiles;
import org.mingda.evidence.EvidenceStore;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.server.ServerSettings;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.verification.VerificationDeskService;

/** What is sensitive lies sealed in tables and folders, and is read as it was written. */
@ServiceTest
class SealedColumnsIT {

    private static final String SECRET = "孩子在城西小学读书。";

    @Inject
    private ConfidenceService confidences;

    @Inject
    private VerificationDeskService desk;

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

    @Test
    void wordsToldInConfidence() {
        Account asker = people.person();
        Question question = questions.shown(asker);
        confidences.tell(asker, question.getToken(), SECRET);
        assertThat(column("select c.words from confidence c join question q on q.id = c.question_id where q.token = ?1", question.getToken())).startsWith("sealed:").doesNotContain(SECRET);
        assertThat(confidences.own(asker, question.getToken()).orElseThrow().getWords()).isEqualTo(SECRET);
    }

    @Test
    void numbersOfCertificatesAndStillFindEqualOnes() {
        Claim claim = Professionals.claim(ProfessionalKind.LAWYER);
        Credential first = professionals.waiting(people.person(), claim, List.of());
        Claim same = Claim.of(ProfessionalKind.LAWYER, null).certificate("另一个人", claim.getNumber(), "广东省司法厅").at("别的律师事务所", claim.getProvince());
        Credential second = professionals.waiting(people.person(), same, List.of());
        assertThat(column("select number from credential where token = ?1", first.getToken())).startsWith("sealed:").doesNotContain(claim.getNumber());
        assertThat(column("select number_mark from credential where token = ?1", first.getToken())).hasSize(64)
                .isEqualTo(column("select number_mark from credential where token = ?1", second.getToken()));
        assertThat(desk.related(people.person(Role.VERIFIER), first)).contains(second);
        assertThat(em.createQuery("select c from Credential c where c.token = :token", Credential.class).setParameter("token", second.getToken()).getSingleResult().getClaim().getNumber())
                .isEqualTo(claim.getNumber());
    }

    @Test
    void filesOfEvidence() throws IOException {
        byte[] pdf = EvidenceFiles.pdf();
        Evidence kept = store.keep(EvidenceCheck.checked(pdf));
        assertThat(new String(Files.readAllBytes(server.dataDirectory().resolve("evidence").resolve(kept.getFile())), StandardCharsets.ISO_8859_1)).doesNotContain("%PDF", "startxref");
        assertThat(store.bytes(kept)).isEqualTo(pdf);
        Files.write(server.dataDirectory().resolve("evidence").resolve(kept.getFile()), pdf);
        assertThat(store.bytes(kept)).as("kept before files were sealed").isEqualTo(pdf);
        assertThat(store.reseal(kept.getFile())).isTrue();
        assertThat(store.reseal(kept.getFile())).isFalse();
        assertThat(store.bytes(kept)).isEqualTo(pdf);
    }

    private String column(String query, String token) {
        return (String) em.createNativeQuery(query).setParameter(1, token).getSingleResult();
    }
}
