package org.mingda.report;

import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Reason;

/**
 * What a reader complains of.
 *
 * @param reason      one of {@link Report#reasons}
 * @param explanation in his own words, up to {@link Report#TEXT_MAX}; needed for {@link Reason#OTHER}
 */
public record Complaint(Reason reason, String explanation) {

    public Complaint {
        explanation = explanation == null ? "" : CleanText.body(explanation);
        if (reason == null || !Report.reasons().contains(reason)) {
            throw new Refusal("report.reason_required");
        }
        if (reason == Reason.OTHER && explanation.isEmpty()) {
            throw new Refusal("report.explanation_required");
        }
        if (explanation.length() > Report.TEXT_MAX) {
            throw new Refusal("report.explanation_long", Report.TEXT_MAX);
        }
    }
}
