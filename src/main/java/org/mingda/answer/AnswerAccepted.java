package org.mingda.answer;

/** The asker accepted an answer. */
public record AnswerAccepted(Answer answer) {
}
