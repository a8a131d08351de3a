/**
 * What happened, by whom, when: one row an act of staff or machine, written in the transaction of the act and never changed. It observes the
 * events of other features; nobody imports it. {@link org.mingda.audit.AuditTrail} is the one file that says what is kept.
 *
 * <p>The rows are a chain of hashes ({@link org.mingda.audit.ChainService} adds, {@link org.mingda.audit.ChainWalk} looks), so that a change behind the forum's back shows;
 * each hash is stamped with the forum's key, so that whoever has the database alone cannot compute the chain anew. One chain
 * and not one for each actor or day: what was taken out of one of many chains together with its head would not be missed. Its head is locked only while a transaction ends.
 * Beside it, the evidence bundle: all that is kept of one item as an archive.
 */
package org.mingda.audit;
