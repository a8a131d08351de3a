/**
 * Credentials: who may answer as a professional, what was checked about him, until when.
 *
 * <p>It imports evidence, moderation and below; comments, questions and articles ask it for badges and for the credential that is valid now. Professionals are no roles: being one is having a
 * credential that holds today, computed at each reading, so that expiry, suspension, revocation and a block take badge and right away at once. What members do with credentials is the room
 * {@code application}, what verifiers do is {@code verification}; this room holds the record and its life cycle, and who is a professional now.
 */
package org.mingda.credential;
