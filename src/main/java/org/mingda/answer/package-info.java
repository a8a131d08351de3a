/**
 * Answers of professionals: written under a valid credential, signed off for trainees, reviewed, accepted by the asker, voted helpful by readers.
 *
 * <p>It imports questions, declarations, drafts, sign-offs, comments, credentials and below; {@code followup}, {@code agreement}, {@code choice} and {@code duplicate} stand on it. Questions and answers are two rooms because together they outgrew fifteen classes: the question
 * knows no answer, and is told what its answers are ({@code Question.answersNow}).
 *
 * <p><b>Two ways in.</b> An answer of a lawyer or adviser is handed in for review at once. A trainee's waits in {@code signoff} for the lawyer his credential names; only what that lawyer signed is
 * handed in, under the trainee's name, and the page names both. {@link org.mingda.answer.AnswerReviewService} is the one door to moderation for both.
 *
 * <p><b>Standing.</b> An answer keeps the credential under which it was written and what that was then (kind, region). The badge is computed from it at each reading, so the page says when it has lapsed.
 *
 * <p><b>Buttons in rows.</b> Voting and agreeing stand beside each answer. They are plain buttons of one form that stands outside the list, and each sends its answer's own token: no row number
 * is ever looked up, so a page that has grown old acts on the answer its reader saw.
 */
package org.mingda.answer;
