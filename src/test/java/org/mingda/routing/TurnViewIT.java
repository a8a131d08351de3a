package org.mingda.routing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.answer.Answer;
import org.mingda.answer.Answers;
import org.mingda.credential.Professionals;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.server.ServerSettings;
import org.mingda.site.Category;
import org.mingda.site.Province;
import org.mingda.testing.MovableClock;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.ServiceTest;

/** What the page of a question says while it waits. */
@ServiceTest
class TurnViewIT {

    private static final String EXPECTED = "aria-labelledby=\"expected\"";
    private static final String AID = "id=\"aid-due\"";

    @Inject
    private ServerSettings server;

    @Inject
    private UndertakingService undertakings;

    @Inject
    private Answers answers;

    @Inject
    private Questions maker;

    @Inject
    private Professionals professionals;

    @Inject
    private MovableClock clock;

    private Account lawyer;
    private Question question;

    @BeforeEach
    void haveAQuestion() {
        Category field = maker.category();
        lawyer = professionals.lawyer();
        question = maker.shown(field, Province.GUANGDONG);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void namesTheExpectedTimeUntilAnAnswerShows() throws IOException {
        assertThat(page()).contains(EXPECTED, "预计", "href=\"/response-times\"").doesNotContain(AID);
        Answer answer = answers.write(lawyer, question.getToken(), Questions.words("先说结论：按您说的情况不会坐牢，接到起诉材料要签收。"));
        if (answer.getReview().isPending()) {
            maker.approve(answer.getReview());
        }
        assertThat(page()).doesNotContain(EXPECTED, AID);
    }

    @Test
    void widensWithTheHoursAndAtLastNamesTheLegalAidLine() throws IOException {
        assertThat(page()).contains("关注这个地区和这个领域");
        clock.move(Duration.ofHours(13));
        assertThat(page()).contains("关注这个地区的所有法律人士").doesNotContain(AID);
        clock.move(Duration.ofHours(24));
        assertThat(page()).contains("推荐给全部法律人士");
        clock.move(Duration.ofHours(24 * 7));
        assertThat(page()).contains(AID, "tel:12348", "很抱歉");
    }

    @Test
    void namesWhoTookItOnToColleaguesAlone() throws IOException {
        undertakings.claim(lawyer, question.getToken());
        assertThat(page()).contains("已有一位法律人士认领").doesNotContain(lawyer.getName());
        clock.move(Duration.ofHours(25));
        assertThat(page()).doesNotContain("已有一位法律人士认领");
    }

    private String page() throws IOException {
        return new PlainBrowser(server.publicUrl()).read(question.getPath());
    }
}
