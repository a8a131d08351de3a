/**
 * What an author is told: all his texts with their states, and for each decision a statement of reasons.
 *
 * <p>It imports moderation and below; nobody imports it: what leads here is an address.
 *
 * <p><b>A statement reads one {@link org.mingda.moderation.Decision}</b> and nothing else, so that it says the same as the audit trail and the desk. Its parts are those of a good
 * notice anywhere: what was restricted and how long, which words, why and by which rule or law, by a person or by the machine, what the author can do. Moderators are
 * not named. Only the author and those who decide on such texts may read it; to others it does not exist.
 *
 * <p>The ways to object stand on the same page: the appeal inside the forum ({@code appeal}, included by place), the operator's contact where one is set, and the law.
 */
package org.mingda.statement;
