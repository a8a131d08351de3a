package org.mingda.moderation;

import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;

/**
 * Why a moderator restricts a text or a person: a reason from the catalogue, his own words, and the law where he rests on one that the catalogue does not name. For
 * {@link Reason#OTHER} the words are required, because then nothing else tells the author what to mend.
 *
 * @param reason      from the catalogue
 * @param explanation told to the author; null or up to {@link Decision#EXPLANATION_MAX} characters
 * @param ground      a law or rule besides those the reason names; null or up to {@link Decision#GROUND_MAX} characters
 */
public record Ruling(Reason reason, String explanation, String ground) {

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
        ground = ground == null || ground.isBlank() ? null : CleanText.line(ground);
        if (ground != null && ground.length() > Decision.GROUND_MAX) {
            throw new Refusal("moderation.ground_long", Decision.GROUND_MAX);
        }
    }

    /** A ruling that rests on what its reason names. */
    public Ruling(Reason reason, String explanation) {
        this(reason, explanation, null);
    }

    /** Refuses a ruling that is missing. */
    static Ruling required(Ruling ruling) {
        if (ruling == null) {
            throw new Refusal("moderation.reason_required");
        }
        return ruling;
    }
}
