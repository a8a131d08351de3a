/**
 * Trust: what an author has earned by texts that were approved and lost by texts that were refused, and what follows from it.
 *
 * <p>It imports moderation and below. The rooms of content ask it which policy counts for an author; screening asks its check, which holds the texts of those who have not
 * earned enough yet. Nothing is stored: a level is computed from the reviews at each reading, so that a decision overturned on appeal counts at once, and a text taken back after it
 * was refused still counts as refused.
 *
 * <p><b>What trust does not do.</b> It never passes by screening: whatever a check holds waits, whoever wrote it. Credentials, reports and appeals are decided by people in any case.
 * Staff are no beginners, because an administrator vouches for them, but roles earn nothing else.
 */
package org.mingda.trust;
