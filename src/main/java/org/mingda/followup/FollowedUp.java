package org.mingda.followup;

/** A follow-up or a reply to one came to show for the first time. Fired in the transaction that let it show. */
public record FollowedUp(FollowUp followUp) {
}
