package org.mingda.guidance;

import org.mingda.credential.Credential;

/** The lawyer who guides a trainee holds no valid credential any more. Fired once for the loss, in its transaction. */
public record GuidanceLost(Credential trainee) {
}
