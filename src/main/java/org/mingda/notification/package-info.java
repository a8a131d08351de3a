/**
 * Who is told what: notices in the product, letters by mail. It observes the events of other features inside their transaction, so that a decision
 * and its notice are kept together or not at all; nobody imports it.
 *
 * <p>The four notifiers say who is told, each for one part of the forum. Mail is an outbox: observers write a {@link org.mingda.notification.Letter}, and
 * {@link org.mingda.notification.MailRun} sends it later. Several nodes may run it: each takes letters no other has taken.
 *
 * <p><b>Discretion.</b> Subjects and notices that leave the site never name debts, questions or words of a text: the mailbox may be read by family or colleagues.
 */
package org.mingda.notification;
