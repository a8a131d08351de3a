/**
 * Intake: what the forum can offer somebody who asks, before anybody has answered: what to keep and which days to watch, questions that ask the same, and the help card when the words speak of danger.
 *
 * <p>It imports questions, screening and below; nobody imports it. The pages of questions include its parts by place.
 *
 * <p><b>The checklist</b> comes from the facts that the asker gave and from nothing else, is the same for the same facts, and says that it is general information; each point names its articles.
 *
 * <p><b>Similar questions</b> are found by pairs of neighbouring characters in titles, which works for Chinese without a dictionary. Nothing typed is kept.
 */
package org.mingda.intake;
