/**
 * What happened, by whom, when: one row an act of staff or machine, written in the transaction of the act and never changed. It observes the
 * events of other features; nobody imports it. {@link org.mingda.audit.AuditTrail} is the one file that says what is kept.
 */
package org.mingda.audit;
