package org.mingda;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.answer.Answer;
import org.mingda.answer.Answers;
import org.mingda.article.Article;
import org.mingda.article.Articles;
import org.mingda.comment.Comment;
import org.mingda.comment.CommentService;
import org.mingda.comment.CommentThread;
import org.mingda.credential.Professionals;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.server.ServerSettings;
import org.mingda.site.Category;
import org.mingda.site.Province;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Statements;
import org.mingda.testing.Words;

/** A page costs the same number of SQL statements whether it shows two things or many, and public pages cost few. */
@ServiceTest
class StatementsIT {
    /** The dearest public page is an article with comments. */
    private static final int MOST_PUBLIC = 15;
    /** A page that is made of kept figures. */
    private static final int FEW = 4;
    /** The dearest page of all is an item at the desk. */
    private static final int MOST = 26;
    private static final int MANY = 6;

    @Inject
    private Statements statements;

    @Inject
    private ServerSettings server;

    @Inject
    private People people;

    @Inject
    private Articles articles;

    @Inject
    private CommentService comments;

    @Inject
    private Questions questions;

    @Inject
    private Answers answers;

    @Inject
    private Professionals professionals;

    @Test
    void articlePageCostsTheSameWithManyComments() throws IOException {
        Article article = published(articles.category());
        discuss(article.getThread());
        List<String> few = publicPage(article.getPath());
        for (int i = 0; i < MANY; i++) {
            discuss(article.getThread());
        }
        assertThat(publicPage(article.getPath())).hasSizeLessThanOrEqualTo(few.size());
    }

    @Test
    void questionPageCostsTheSameWithManyAnswersAndRemarks() throws IOException {
        Question question = questions.shown(people.person());
        answer(question, professionals.lawyer());
        answer(question, professionals.adviser());
        List<String> few = publicPage(question.getPath());
        for (int i = 0; i < MANY; i++) {
            answer(question, professionals.lawyer());
        }
        assertThat(publicPage(question.getPath())).hasSizeLessThanOrEqualTo(few.size());
    }

    @Test
    void professionalsPageCostsTheSameWithManyAnswers() throws IOException {
        Account lawyer = professionals.lawyer();
        String page = "/professional/" + lawyer.getToken();
        answer(questions.shown(people.person()), lawyer);
        answer(questions.shown(people.person()), lawyer);
        List<String> few = publicPage(page);
        for (int i = 0; i < MANY; i++) {
            answer(questions.shown(people.person()), lawyer);
        }
        assertThat(publicPage(page)).hasSizeLessThanOrEqualTo(few.size());
    }

    @Test
    void responseTimesTakeTwoStatementsAndTheSettingsAndFields() throws IOException {
        answer(questions.shown(people.person()), professionals.lawyer());
        assertThat(publicPage("/response-times")).hasSizeLessThanOrEqualTo(FEW);
    }

    @Test
    void homeAndListsCostTheSameWithManyRows() throws IOException {
        List<String> lists = List.of("/", "/articles", "/questions", "/professionals", "/response-times");
        fill();
        fill();
        List<Integer> few = sizes(lists);
        for (int i = 0; i < MANY; i++) {
            fill();
        }
        List<Integer> many = sizes(lists);
        for (int i = 0; i < lists.size(); i++) {
            assertThat(many.get(i)).as(lists.get(i)).isLessThanOrEqualTo(few.get(i));
        }
    }

    @Test
    void queueAndItsItemsCostTheSameWhenMuchWaits() throws IOException {
        PlainBrowser moderator = visitor(people.signInPerson(Role.MODERATOR));
        Question item = questions.pending(people.person(), null);
        questions.pending(people.person(), null);
        String page = "/desk/item/" + item.getReview().getToken();
        int queue = page(moderator, "/desk").size();
        int opened = page(moderator, page).size();
        for (int i = 0; i < MANY; i++) {
            questions.pending(people.person(), null);
        }
        assertThat(page(moderator, "/desk")).hasSizeLessThanOrEqualTo(queue);
        assertThat(page(moderator, page)).hasSizeLessThanOrEqualTo(opened);
    }

    @Test
    void ownTextsCostTheSameWhenThereAreMany() throws IOException {
        Account author = people.signInPerson();
        PlainBrowser browser = visitor(author);
        questions.shown(author);
        questions.shown(author);
        int texts = page(browser, "/me/submissions").size();
        int notices = page(browser, "/me/notices").size();
        for (int i = 0; i < MANY; i++) {
            questions.shown(author);
        }
        assertThat(page(browser, "/me/submissions")).hasSizeLessThanOrEqualTo(texts);
        assertThat(page(browser, "/me/notices")).hasSizeLessThanOrEqualTo(notices);
    }

    private PlainBrowser visitor(Account account) throws IOException {
        return new PlainBrowser(server.publicUrl()).signIn(account.getName(), People.PASSWORD);
    }

    private List<String> page(PlainBrowser browser, String path) throws IOException {
        List<String> needed = statements.of(browser, path);
        assertThat(needed).as(path).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
        return needed;
    }

    private List<String> publicPage(String path) throws IOException {
        List<String> needed = statements.of(new PlainBrowser(server.publicUrl()), path);
        assertThat(needed).as(path).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_PUBLIC);
        return needed;
    }

    private List<Integer> sizes(List<String> pages) throws IOException {
        List<Integer> sizes = new ArrayList<>();
        for (String page : pages) {
            sizes.add(publicPage(page).size());
        }
        return sizes;
    }

    private Article published(Category category) {
        return articles.published(people.person(Role.EDITOR), category, "收到函件以后" + Words.fresh()).getArticle();
    }

    /** Something new in every list, each with an author of its own. */
    private void fill() {
        published(articles.category());
        questions.shown(questions.category(), Province.HUBEI);
        answer(questions.shown(people.person()), professionals.listed(professionals.lawyer()));
    }

    /** A comment, a reply, and a reply to the reply, all by different people, all featured. Staff's are shown at once. */
    private void discuss(CommentThread thread) {
        Comment top = comments.post(people.person(Role.EDITOR), thread.getToken(), null, Words.fresh() + Words.fresh());
        Comment reply = comments.post(people.person(Role.EDITOR), thread.getToken(), top.getToken(), Words.fresh() + Words.fresh());
        Comment further = comments.post(people.person(Role.EDITOR), thread.getToken(), reply.getToken(), Words.fresh() + Words.fresh());
        Account editor = people.person(Role.EDITOR);
        for (Comment comment : List.of(top, reply, further)) {
            comments.feature(editor, comment.getToken(), comments.find(comment.getToken()).orElseThrow().getVersion(), true);
        }
    }

    private void answer(Question question, Account professional) {
        Answer answer = answers.write(professional, question.getToken(), "先写一份书面的说明，留好寄出的凭证。" + Words.fresh() + Words.fresh());
        if (answer.getReview().isPending()) {
            questions.approve(answer.getReview());
        }
        comments.post(people.person(Role.EDITOR), answer.getThread().getToken(), null, Words.fresh() + Words.fresh());
    }
}
