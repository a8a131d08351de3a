package org.mingda.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.answer.Answer;
import org.mingda.answer.AnswerListService;
import org.mingda.answer.AnswerService;
import org.mingda.choice.ChoiceService;
import org.mingda.choice.Ground;
import org.mingda.moderation.ReviewState;
import org.mingda.question.Question;
import org.mingda.question.QuestionListService;

/** Answers of the demonstration by who wrote them to which question, and what happens to some of them later. */
@ApplicationScoped
public class DemoAnswers {

    @Inject
    private AnswerService answers;

    @Inject
    private AnswerListService reading;

    @Inject
    private QuestionListService questions;

    @Inject
    private ChoiceService choices;

    @Inject
    private Cast cast;

    Answer of(String question, String author) {
        Account by = cast.person(author);
        return reading.of(by, asked(question)).stream().filter(a -> a.getAuthor().equals(by)).findFirst().orElseThrow();
    }

    String title(String question) {
        return asked(question).getTitle();
    }

    private Question asked(String question) {
        return questions.visible(null, cast.question(question));
    }

    /** Its author adds a paragraph. */
    void add(String author, String question, String more) {
        Answer answer = of(question, author);
        answers.edit(cast.person(author), answer.getToken(), answer.getClearance().getEdition(), answer.getText() + "\n\n" + more);
        cast.settle(answer.getReview(), ReviewState.APPROVED, null, null);
    }

    /** The asker takes his choice back by mistake, and makes it again with a reason. */
    void chooseAnew(String asker, String question, String author) {
        String token = of(question, author).getToken();
        choices.takeBack(cast.person(asker), token, Ground.MISTAKE);
        choices.accept(cast.person(asker), token, Ground.STEPS);
    }
}
