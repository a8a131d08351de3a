package org.mingda.promotion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.kernel.Refusal;

/**
 * Shows a professional what in his words looks like forbidden promotion, before he posts: the form comes back once with {@code /promotion/hints.xhtml}, and posting the same words again goes on. The form carries
 * what was shown in a hidden field, so that what is typed in between is shown as well.
 */
@Named
@RequestScoped
public class PromotionHints {

    private String seen;
    private List<PromotionDoubt> doubts = List.of();

    /** Stops words that their writer has not been shown yet. Called before they are posted. */
    public void check(String text) {
        List<PromotionDoubt> found = PromotionLint.find(text);
        String mark = found.isEmpty() ? null : Integer.toHexString(found.toString().hashCode());
        if (mark != null && !mark.equals(seen)) {
            doubts = found;
            seen = mark;
            throw new Refusal("promotion.doubtful");
        }
    }

    public List<PromotionDoubt> getDoubts() {
        return doubts;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
