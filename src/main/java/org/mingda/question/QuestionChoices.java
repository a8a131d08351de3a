package org.mingda.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingda.server.TimeSource;
import org.mingda.shell.Texts;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;
import org.mingda.site.Province;

/** What forms and filters of questions offer to choose from, how much may be typed, and how it is read. */
@Named
@RequestScoped
public class QuestionChoices {

    @Inject
    private CategoryService categories;

    @Inject
    private Texts text;

    @Inject
    private Clock clock;

    private List<Category> all;

    /** What was typed, as a draft; a refusal for what cannot be read. */
    QuestionDraft draft(QuestionForm form) {
        Category chosen = getCategories().stream().filter(c -> c.getSlug().equals(form.getCategory())).findFirst().orElse(null);
        return form.draft(chosen, LocalDate.ofInstant(clock.instant(), TimeSource.ZONE), proposedAlias());
    }

    /** A fresh alias in the reader's language. */
    String proposedAlias() {
        return Alias.fresh(text.get("question.alias_word"));
    }

    public List<Category> getCategories() {
        if (all == null) {
            all = categories.all();
        }
        return all;
    }

    public Province[] getProvinces() {
        return Province.values();
    }

    public LenderKind[] getLenderKinds() {
        return LenderKind.values();
    }

    public QuestionStatus[] getStatuses() {
        return QuestionStatus.values();
    }

    public int getTitleMax() {
        return QuestionWords.TITLE_MAX;
    }

    public int getBodyMax() {
        return QuestionWords.BODY_MAX;
    }

    public int getThreatenedMax() {
        return QuestionWords.THREATENED_MAX;
    }

    public int getAliasMax() {
        return Alias.MAX;
    }
}
