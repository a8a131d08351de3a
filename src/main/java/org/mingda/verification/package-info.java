/**
 * Verification: what verifiers see and do. It opens applications, compares, decides, looks up; who may do so is the right {@code VERIFIER}, and nobody decides on his own.
 *
 * <p>Each act moves credential and review together, so that the statements of reasons, leases and history of moderation hold here as for every text.
 */
package org.mingda.verification;
