package org.mingda.pulse;

import org.mingda.account.Account;
import org.mingda.moderation.Lane;

/**
 * Items of a lane have gone over its clock. Fired once for an item, for each moderator who may decide on it, in the transaction that notes the alarm.
 *
 * @param moderator who is told
 * @param lane      the lane
 * @param title     of the first item
 * @param count     how many there are
 */
public record Overdue(Account moderator, Lane lane, String title, int count) {
}
