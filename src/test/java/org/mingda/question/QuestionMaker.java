package org.mingda.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.mingda.account.Account;
import org.mingda.moderation.OpenedReviews;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Submission;
import org.mingda.site.Category;
import org.mingda.site.Province;
import org.mingda.site.ReviewPolicy;

/** Questions for tests of rules, without a container: {@code QuestionMaker.aQuestion().alias("求助者-K7Q").in(APPROVED)}. */
public final class QuestionMaker {

    public static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    public static final String BODY = "信用卡欠了四万八，已经四个月没还上最低还款。";

    private Account asker = account("城西阿明");
    private String alias;
    private String threatened;

    private QuestionMaker() {
    }

    public static QuestionMaker aQuestion() {
        return new QuestionMaker();
    }

    public static Account account(String name) {
        Account account = new Account(name, name + "@example.org", Locale.SIMPLIFIED_CHINESE, NOON);
        account.confirm(NOON);
        return account;
    }

    public QuestionMaker by(Account who) {
        asker = who;
        return this;
    }

    public QuestionMaker alias(String name) {
        alias = name;
        return this;
    }

    public QuestionMaker threatened(String with) {
        threatened = with;
        return this;
    }

    public QuestionDraft draft() {
        DebtFacts facts = DebtFacts.of(LenderKind.CREDIT_CARD, 48_000L, TODAY.minusMonths(4), TODAY);
        return new QuestionDraft(new QuestionWords("信用卡逾期四个月，银行要起诉我", BODY, threatened), new Category("negotiation", 1), Province.GUANGDONG, facts, alias);
    }

    public Question in(ReviewState state) {
        QuestionDraft draft = draft();
        Question question = new Question(asker, draft, NOON);
        question.reviewedBy(OpenedReviews.in(state, new Submission(Question.KIND, asker, draft.words().title(), draft.words().text(), question.getPath(), draft.category(), ReviewPolicy.PRE)));
        return question;
    }
}
