package org.mingda;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.answer.Answer;
import org.mingda.answer.Answers;
import org.mingda.answer.EsteemService;
import org.mingda.confidence.ConfidenceService;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.evidence.EvidenceCheck;
import org.mingda.evidence.EvidenceFiles;
import org.mingda.evidence.EvidenceStore;
import org.mingda.followup.FollowUpService;
import org.mingda.me.ProfileService;
import org.mingda.moderation.Review;
import org.mingda.question.Alias;
import org.mingda.question.Question;
import org.mingda.question.QuestionListService;
import org.mingda.question.Questions;
import org.mingda.routing.InvitationService;
import org.mingda.server.ServerSettings;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.ServiceTest;

/** What professionals learn of somebody who asks under an alias. */
@ServiceTest
class AliasBeforeProfessionalsIT {

    /** Of the asker; in no other name and no text. */
    private static final String NAME = "远山含黛的渡口";

    @Inject
    private ServerSettings server;

    @Inject
    private People people;

    @Inject
    private Questions questions;

    @Inject
    private QuestionListService reading;

    @Inject
    private ProfileService profile;

    @Inject
    private Answers answers;

    @Inject
    private FollowUpService followUps;

    @Inject
    private EsteemService esteem;

    @Inject
    private InvitationService invitations;

    @Inject
    private ConfidenceService confidences;

    @Inject
    private EvidenceStore store;

    @Inject
    private Professionals professionals;

    /** Who answers is told more than the public, by pages of his own, notices and files: nothing of it names the account either. */
    @Test
    void isAllThatTheProfessionalLearnsWhoAnswersAndReadsWhatIsForHimAlone() throws IOException {
        Account asker = people.signInPerson();
        profile.rename(asker, NAME);
        Question asked = shown(asker);
        Account lawyer = professionals.listed(professionals.valid(people.signInPerson(), Professionals.claim(ProfessionalKind.LAWYER), List.of()).getAccount());
        invitations.ask(asker, asked.getToken(), lawyer.getToken());
        Answer answer = answers.write(lawyer, asked.getToken(), Questions.words("先说结论：按您说的情况不会坐牢，接到起诉材料要签收。"));
        approve(answer.getReview());
        approve(followUps.write(asker, answer.getToken(), Questions.words("那么我的工资会不会被扣")).getReview());
        esteem.accept(asker, answer.getToken());
        confidences.tell(asker, asked.getToken(), "合同和传票在下面。");
        confidences.attach(asker, asked.getToken(), "法院传票", store.keep(EvidenceCheck.checked(EvidenceFiles.jpeg())));
        String file = "/private-file/" + confidences.filesOf(confidences.own(asker, asked.getToken()).orElseThrow()).get(0).getToken();
        PlainBrowser browser = new PlainBrowser(server.publicUrl()).signIn(lawyer.getName(), People.PASSWORD);
        for (String path : List.of(asked.getPath(), asked.getPath() + "/private", file, "/me/notices", "/me/waiting", "/me/submissions", "/professional/" + lawyer.getToken())) {
            HttpResponse<String> page = browser.open(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(secretsOf(asker)).as(path).allSatisfy(secret -> assertThat(page.headers().map() + page.body()).doesNotContain(secret));
        }
        assertThat(browser.open(file).headers().firstValue("Content-Disposition").orElseThrow()).contains("file-" + file.replaceAll(".*/", "")).doesNotContain("法院传票");
        assertThat(browser.read("/me/notices")).contains(asked.getTitle());
    }

    private Question shown(Account asker) {
        Question asked = questions.pending(asker, Alias.fresh("求助者"));
        approve(asked.getReview());
        return reading.visible(null, asked.getToken());
    }

    private void approve(Review review) {
        if (review.isPending()) {
            questions.approve(review);
        }
    }

    private static List<String> secretsOf(Account asker) {
        return List.of(NAME, asker.getToken(), asker.getEmail(), asker.getEmail().replaceAll("@.*", "@"));
    }
}
