/**
 * Reminders: a holder is told in time that his credential is due, and once when it has lapsed.
 *
 * <p>Each reminder is a row before it is a message, unique for credential, end and distance, written under a lock that other nodes skip: however many nodes run the timer, each is told once, and
 * an extension begins anew. Who was away is told the nearest one only. Observers turn the event into notice and mail.
 */
package org.mingda.reminder;
