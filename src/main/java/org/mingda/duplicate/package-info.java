/**
 * Duplicates: a question that asks what another asked is closed, and leads there.
 *
 * <p>It imports answers, credentials, sections and below; notification and audit hear of it. The question's page includes what it says by place ({@code /duplicate/banner.xhtml},
 * {@code /duplicate/link.xhtml}).
 *
 * <p><b>Who.</b> A professional proposes, a moderator decides; what a moderator proposes himself counts at once. The asker is told, may object once with his reasons, and then a moderator looks
 * again. Nobody decides on his own question.
 *
 * <p><b>No rings.</b> A question never leads, over however many others, back to itself; that is checked when it is proposed and again when it is closed, with both questions locked, because two
 * proposals may cross. What is proposed to be the duplicate of a closed question is one of the question that one leads to. If the original is hidden later, its duplicates open again: a closed
 * question that leads nowhere would help nobody.
 *
 * <p>What was answered before stays, and may still be accepted and asked about.
 */
package org.mingda.duplicate;
