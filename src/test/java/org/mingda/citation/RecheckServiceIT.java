package org.mingda.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.answer.Answer;
import org.mingda.answer.AnswerListService;
import org.mingda.answer.Answers;
import org.mingda.credential.Professionals;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.server.TimeSource;
import org.mingda.statute.Laws;
import org.mingda.statute.Statute;
import org.mingda.statute.StatuteImportService;
import org.mingda.statute.StatuteNameService;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

/** What a change of a law does to the answers that cite it. */
@ServiceTest
class RecheckServiceIT {

    @Inject
    private RecheckService rechecks;

    @Inject
    private CitationHintService hints;

    @Inject
    private StatuteImportService imports;

    @Inject
    private StatuteNameService names;

    @Inject
    private Answers answers;

    @Inject
    private AnswerListService reading;

    @Inject
    private Questions questions;

    @Inject
    private Professionals professionals;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    private final String title = Laws.title();
    private final String law = title.substring(7);

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private Statute take(String name) {
        return imports.take(people.person(Role.ADMIN), name.replace("示例债务清理法", law), Laws.sample(name, title), false).version().getStatute();
    }

    /** The newer version with today's day, so that answers written now were written before it applied. */
    private Statute change(String from, String to) {
        LocalDate day = LocalDate.now(clock.withZone(TimeSource.ZONE));
        String text = Laws.sample(Laws.NEW, title).replace("本修正自2024年10月1日", "本修正自" + (day.getYear() + 1) + "年1月1日").replace(from, to);
        return imports.take(people.person(Role.ADMIN), law + "(" + day + ").md", text, false).version().getStatute();
    }

    private Answer answer(String words) {
        Question question = questions.shown(people.person());
        Answer answer = answers.write(professionals.lawyer(), question.getToken(), Questions.words(words));
        questions.approve(answer.getReview());
        return reading.own(answer.getAuthor(), answer.getToken());
    }

    private List<Citation> due(Answer answer) {
        return rechecks.dueIn(List.of(answer.getReview().getToken())).getOrDefault(answer.getReview().getToken(), List.of());
    }

    @Test
    void listsAnAnswerWhoseArticleChangedForItsAuthorAndEditors() {
        take(Laws.NEW);
        Answer changed = answer("先看《" + law + "》第三条和第四条，债权人应当答复，方案要写清楚。");
        Answer other = answer("先看" + law + "第四条，方案要写清楚本金和利息。");
        assertThat(due(changed)).isEmpty();
        change("十五日", "十日");
        assertThat(due(changed)).extracting(Citation::getLabel).containsExactly("《" + law + "》第三条");
        assertThat(due(other)).isEmpty();
        assertThat(rechecks.due(changed.getAuthor(), 1).getItems()).containsExactlyElementsOf(due(changed));
        assertThat(rechecks.due(other.getAuthor(), 1).getItems()).isEmpty();
        assertThat(rechecks.due(people.person(Role.EDITOR), 1).getTotal()).isPositive();
        assertThatThrownBy(() -> rechecks.find(people.person(), due(changed).get(0).getToken())).isInstanceOf(NotFound.class);
    }

    @Test
    void isDoneWhenSomebodyConfirmsUntilTheArticleChangesAgain() {
        take(Laws.NEW);
        Answer answer = answer("先看《" + law + "》第三条，债权人应当答复您。");
        change("十五日", "十日");
        Citation citation = due(answer).get(0);
        rechecks.confirm(answer.getAuthor(), citation.getToken(), citation.getVersion());
        assertThat(due(answer)).isEmpty();
        assertThatThrownBy(() -> rechecks.confirm(answer.getAuthor(), citation.getToken(), citation.getVersion())).isInstanceOf(Refusal.class);
        change("十五日", "十日");
        assertThat(due(answer)).isEmpty();
        change("十五日", "五日");
        assertThat(due(answer)).hasSize(1);
    }

    @Test
    void isDoneWhenTheAuthorWritesAnewUnderTheNewLaw() {
        take(Laws.NEW);
        Answer answer = answer("先看《" + law + "》第三条，债权人应当答复您。");
        change("十五日", "十日");
        Answer edited = answers.edit(answer.getAuthor(), answer.getToken(), answer.getClearance().getEdition(), Questions.words("先看《" + law + "》第四条，方案要写清楚。"));
        assertThat(due(edited)).isEmpty();
    }

    @Test
    void findsAnswersThatWereThereBeforeTheLaw() {
        Answer answer = answer("先看《" + law + "》第三条，债权人应当答复您。");
        take(Laws.OLD);
        change("十五日", "十日");
        assertThat(due(answer)).hasSize(1);
    }

    @Test
    void listsAnswersWhoseLawIsRepealed() {
        Statute statute = take(Laws.NEW);
        Answer answer = answer("先看《" + law + "》第三条，债权人应当答复您。");
        names.change(people.person(Role.ADMIN), new StatuteNameService.Seen(statute.getToken(), statute.getVersion()), law, LocalDate.of(2099, 1, 1));
        assertThat(due(answer)).extracting(Citation::getChangedOn).containsExactly(LocalDate.of(2099, 1, 1));
    }

    @Test
    void hintsAtArticlesThatAreNotThere() {
        take(Laws.NEW);
        LocalDate today = LocalDate.of(2025, 1, 1);
        assertThat(hints.doubts("《" + law + "》第三条、第九十九条，民间传说第一条", today)).extracting(CitationDoubt::label).containsExactly("《" + law + "》第九十九条");
        assertThat(hints.doubts("《" + law + "》第五条之一", today)).isEmpty();
        assertThat(hints.doubts("《" + law + "》第三条", LocalDate.of(2024, 9, 30))).extracting(CitationDoubt::key).containsExactly("citation.not_yet");
    }
}
