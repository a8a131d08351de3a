package org.mingda.reminder;

import org.mingda.credential.Credential;

/**
 * A credential nears its last day, or is past it. Fired once for each distance, in the transaction that notes the reminder.
 *
 * @param credential what nears its end
 * @param left       days until its last day; negative when that is over
 */
public record CredentialDue(Credential credential, long left) {

    /** Whether it has lapsed. */
    public boolean isLapsed() {
        return left < 0;
    }
}
