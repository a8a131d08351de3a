package org.mingda.question;

import org.mingda.kernel.Refusal;
import org.mingda.site.Category;
import org.mingda.site.Province;

/**
 * What an asker hands in.
 *
 * @param words    title, body, what was threatened
 * @param category the field of the question
 * @param province where the asker lives or the dispute is
 * @param facts    {@link DebtFacts#NONE} when nothing is said
 * @param alias    the name to show, or null to show the account's
 * @param unlisted whether search engines are kept out
 */
public record QuestionDraft(QuestionWords words, Category category, Province province, DebtFacts facts, String alias, boolean unlisted) {

    public QuestionDraft {
        words.checked();
        if (category == null) {
            throw new Refusal("question.category_missing");
        }
        if (province == null) {
            throw new Refusal("question.province_missing");
        }
        facts = facts == null ? DebtFacts.NONE : facts;
        alias = Alias.checked(alias);
    }

    /** One that search engines may find. */
    public QuestionDraft(QuestionWords words, Category category, Province province, DebtFacts facts, String alias) {
        this(words, category, province, facts, alias, false);
    }
}
