/**
 * Guidance: a trainee whose lawyer can no longer stand by his words finds another of the same firm, and nothing he wrote is lost.
 *
 * <p>The trainee asks, the lawyer agrees: only then the trainee's record names him, and what waited for the former lawyer's signature waits for his. Until then drafts stay where they are. It
 * imports credentials and below; sign-offs hear of the change by the credential's own event.
 */
package org.mingda.guidance;
