package org.mingda.desk;

import java.util.List;

/**
 * What came of a decision on many items.
 *
 * @param done how many were decided
 * @param left the tokens of the items that were left, because they changed, are with others or are not the moderator's to decide
 */
public record BulkResult(int done, List<String> left) {
}
