package org.mingda.moderation;

import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;

/**
 * Why a moderator restricts a text: a reason from the catalogue and his own words. For {@link Reason#OTHER} the words are required, because then nothing else tells
 * the author what to mend.
 *
 * @param reason      from the catalogue
 * @param explanation told to the author; null or up to {@link Decision#EXPLANATION_MAX} characters
 */
public record Ruling(Reason reason, String explanation) {

    public Ruling {
        if (reason == null) {
            throw new Refusal("moderation.reason_required");
        }
        explanation = explanation == null ? null : CleanText.body(explanation);
        if (reason == Reason.OTHER && (explanation == null || explanation.isEmpty())) {
            throw new Refusal("moderation.explanation_required");
        }
        if (explanation != null && explanation.length() > Decision.EXPLANATION_MAX) {
            throw new Refusal("moderation.explanation_long", Decision.EXPLANATION_MAX);
        }
    }
}
