package org.mingda.question;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Token;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.site.Category;
import org.mingda.site.CategoryDraft;
import org.mingda.site.CategoryService;
import org.mingda.site.Province;
import org.mingda.testing.People;

/** Makes the questions of a test, inside the server, and decides on what was handed in. */
@Stateless
public class Questions {

    private static final String HAN = "天地玄黄宇宙洪荒日月";

    @Inject
    private People people;

    @Inject
    private QuestionService questions;

    @Inject
    private QuestionListService reading;

    @Inject
    private CategoryService categories;

    @Inject
    private ModerationService moderation;

    /** Words that no other test has: the same ones twice would be a repeat. */
    public static String words(String beginning) {
        StringBuilder words = new StringBuilder(beginning);
        words.append(org.mingda.testing.Words.fresh());
        return words.append("。").toString();
    }

    /** A field that no other test has. */
    public Category category() {
        return categories.add(people.person(Role.ADMIN), "q" + Token.fresh().toLowerCase(Locale.ROOT), new CategoryDraft("协商还款", "Repayment plans", null, null, null, null));
    }

    public QuestionDraft draft(Category category, Province province, String alias) {
        return new QuestionDraft(new QuestionWords(words("银行要起诉我该怎么办"), words("信用卡欠了四万八，已经四个月没有还上最低还款。"), null), category, province,
                DebtFacts.NONE, alias);
    }

    /** A question that waits for a moderator. */
    public Question pending(Account asker, String alias) {
        return questions.ask(asker, draft(category(), Province.HUBEI, alias));
    }

    /** A question that everybody sees. */
    public Question shown(Account asker) {
        return approved(pending(asker, null));
    }

    /** A question of this field and region that everybody sees. */
    public Question shown(Category category, Province province) {
        return approved(questions.ask(people.person(), draft(category, province, null)));
    }

    private Question approved(Question question) {
        approve(question.getReview());
        return reading.visible(null, question.getToken());
    }

    /** A moderator lets it show. */
    public void approve(Review review) {
        moderation.approve(people.person(Role.MODERATOR), review.getToken(), version(review));
    }

    /** A moderator takes it away. */
    public void remove(Review review) {
        moderation.remove(people.person(Role.MODERATOR), review.getToken(), version(review), new Ruling(Reason.MISLEADING, null));
    }

    /** A moderator puts it back. */
    public void restore(Review review) {
        moderation.restore(people.person(Role.MODERATOR), review.getToken(), version(review));
    }

    private int version(Review review) {
        return moderation.find(review.getToken()).orElseThrow().getVersion();
    }
}
