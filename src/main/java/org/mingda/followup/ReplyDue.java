package org.mingda.followup;

/**
 * The asker waits for a reply longer than is told. Fired in the transaction that notes it.
 *
 * @param last whether nobody will be reminded again
 */
public record ReplyDue(FollowUp followUp, boolean last) {
}
