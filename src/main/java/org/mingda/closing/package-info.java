/**
 * Closing: how an account is deleted, what is kept of it for a time and why, and the clocks that remove personal data (个人信息保护法 arts. 19, 47).
 *
 * <p>It imports accounts, evidence, data copies and below, and knows the tables of all features by their names; nobody imports it but the observers.
 *
 * <p><b>Asked, waited, done.</b> The owner asks with his password, has some days to change his mind, and sees on each page that they run. Then one transaction removes or anonymises everything:
 * {@code erase.sql} deals with the words, {@link org.mingda.closing.Fates} with every column that refers to an account. Texts on which others rely stay under the name of the shared account
 * {@link org.mingda.closing.Gone}, all else is deleted or emptied. A table with a reference that has no fate fails a test.
 *
 * <p><b>Floors.</b> What the law wants kept for a time (published texts 60 days, logs six months) is written into a {@link org.mingda.closing.SealedRecord} before: one encrypted piece with the texts
 * and whose they were, which an administrator can open with a reason that the audit trail keeps. In the tables themselves nothing waits. A {@link org.mingda.closing.LegalHold} stops deletion.
 *
 * <p><b>Clocks.</b> {@link org.mingda.closing.RetentionClock} runs them; what each removed is counted and shown to administrators. Drafts, links, sessions and forms have clocks of their own in their rooms.
 */
package org.mingda.closing;
