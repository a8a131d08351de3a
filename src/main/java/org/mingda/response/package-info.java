/**
 * Response: how long answers really take, told to everybody.
 *
 * <p>It imports answers and below. Routing and the directory read it; the page of a question and {@code /response-times} show it.
 *
 * <p><b>What is measured.</b> From the moment when somebody asked until the first answer that still shows came to show: what an asker lives through, review included. A year back, so that what
 * was usual long ago promises nothing. Groups with fewer answers than the setting allows are neither shown nor used: a median of two is no promise, and it may tell about single people.
 *
 * <p><b>Kept in memory.</b> All groups come from one statement, read again when it is older than ten minutes; a page of a question costs none. Each node reads for itself.
 */
package org.mingda.response;
