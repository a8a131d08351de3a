package org.mingda.evidence;

/**
 * An application got another evidence file, or lost it. The files follow the transaction: {@link EvidenceStore} deletes what was dropped when it succeeds and what was kept when it fails.
 *
 * @param kept    the name of the new file, or null
 * @param dropped the name of the old file, or null
 */
public record EvidenceChanged(String kept, String dropped) {
}
