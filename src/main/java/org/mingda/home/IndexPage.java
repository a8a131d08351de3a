package org.mingda.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.mingda.article.Article;
import org.mingda.article.ArticleService;
import org.mingda.credential.Badge;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.directory.DirectoryService;
import org.mingda.directory.Wanted;
import org.mingda.question.Question;
import org.mingda.question.QuestionListService;

/** {@code /}: newest answered questions, latest articles, questions that wait, professionals. Five statements, whoever looks. */
@Named
@RequestScoped
public class IndexPage {

    private static final int QUESTIONS = 5;
    private static final int ARTICLES = 5;
    private static final int PEOPLE = 6;

    @Inject
    private QuestionListService questions;

    @Inject
    private ArticleService articles;

    @Inject
    private CredentialService credentials;

    @Inject
    private DirectoryService directory;

    private List<Question> answered;
    private List<Question> waiting;
    private List<Article> latest;
    private List<Credential> people;
    private Map<String, Badge> badges;

    public List<Question> getAnswered() {
        if (answered == null) {
            answered = questions.newestAnswered(QUESTIONS);
        }
        return answered;
    }

    public List<Question> getWaiting() {
        if (waiting == null) {
            waiting = questions.longestWaiting(QUESTIONS);
        }
        return waiting;
    }

    public List<Article> getLatest() {
        if (latest == null) {
            latest = articles.latest(ARTICLES);
        }
        return latest;
    }

    public List<Credential> getPeople() {
        if (people == null) {
            people = directory.list(new Wanted(null, null, null, null), 1).items().stream().limit(PEOPLE).toList();
            badges = credentials.badgesOf(people);
        }
        return people;
    }

    public Badge badge(Credential credential) {
        return badges.get(credential.getAccount().getToken());
    }
}
