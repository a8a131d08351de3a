package org.mingda.report;

import org.mingda.moderation.Decision;
import org.mingda.moderation.Review;

/** Enough readers complained, so a text is off the pages until a moderator has decided; its author has a statement of reasons. */
public record HiddenByReports(Review review, Decision decision) {
}
