package org.mingda.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.answer.Answer;
import org.mingda.answer.Answers;
import org.mingda.credential.Professionals;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

/** The evidence bundle of an item holds all that is kept of it, can be checked, and is taken by nobody unseen. */
@ServiceTest
class BundleServiceIT {

    @Inject
    private BundleService bundles;

    @Inject
    private AuditService audit;

    @Inject
    private People people;

    @Inject
    private Questions questions;

    @Inject
    private Answers answers;

    @Inject
    private Professionals professionals;

    @Test
    void holdsWordsDecisionsVersionsAndEntriesWithTheirSums() throws Exception {
        Account moderator = people.person(Role.MODERATOR);
        Answer answer = answered("先说结论：<script>alert(1)</script> 接到起诉材料要签收。");
        questions.remove(answer.getReview());
        Map<String, String> files = files(bundles.bundle(moderator, answer.getReview().getToken(), new BundleWords(Locale.ENGLISH)));
        assertThat(files).containsKeys("index.html", "item.json", "trail.json", "text.txt", "judged/1.txt", "judged/2.txt", "versions/1.txt", "SHA256SUMS");
        assertThat(files.get("versions/1.txt")).isEqualTo(answer.getReview().getText());
        assertThat(files.get("index.html")).contains("&lt;script&gt;", "Evidence bundle").doesNotContain("<script>");
        assertThat(files.get("item.json")).contains("\"APPROVE\"", "\"REMOVE\"", "MISLEADING", answer.getAuthor().getToken());
        assertThat(files.get("trail.json")).contains("REVIEW_HOLD", "REVIEW_APPROVE", "REVIEW_REMOVE", "\"hash\":\"", "\"head_hash\":\"");
        for (String line : files.get("SHA256SUMS").split("\n")) {
            String[] sum = line.split("  ");
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(files.get(sum[1]).getBytes(StandardCharsets.UTF_8)))).as(sum[1]).isEqualTo(sum[0]);
        }
        assertThat(files.get("SHA256SUMS").lines().count()).isEqualTo(files.size() - 1);
        assertThat(audit.trail(people.person(Role.ADMIN), "BUNDLE_MADE", moderator.getName(), 1).items()).singleElement()
                .satisfies(entry -> assertThat(entry.getPath()).isEqualTo(answer.getReview().getDeskAddress()));
    }

    @Test
    void isNotForReadersNorForItsAuthorNorForOneWhoDoesNotDecideIt() {
        Question question = questions.pending(people.person(Role.MODERATOR), null);
        String token = question.getReview().getToken();
        BundleWords words = new BundleWords(Locale.ENGLISH);
        assertThatThrownBy(() -> bundles.bundle(people.person(), token, words)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> bundles.bundle(people.person(Role.VERIFIER, Role.EDITOR), token, words)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> bundles.bundle(question.getReview().getAuthor(), token, words)).isInstanceOf(NotFound.class);
        assertThat(bundles.bundle(people.person(Role.ADMIN), token, words)).isNotEmpty();
        String application = professionals.waiting(people.person(), Professionals.claim(org.mingda.credential.ProfessionalKind.LAWYER), java.util.List.of()).getReview().getToken();
        assertThatThrownBy(() -> bundles.bundle(people.person(Role.MODERATOR), application, words)).isInstanceOf(NotFound.class);
    }

    private Answer answered(String words) {
        Question asked = questions.shown(people.person());
        Answer answer = answers.write(professionals.lawyer(), asked.getToken(), Questions.words(words));
        questions.approve(answer.getReview());
        return answer;
    }

    private static Map<String, String> files(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
