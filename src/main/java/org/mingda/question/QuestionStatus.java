package org.mingda.question;

import java.util.Optional;

/** How far a question has come. Label {@code question_status.WAITING}. */
public enum QuestionStatus {
    /** No answer shows yet. */
    WAITING,
    /** At least one answer shows. */
    ANSWERED,
    /** The asker has accepted an answer that shows. */
    ACCEPTED,
    /** Closed, because another question asks the same. */
    DUPLICATE;

    /** The key of its name in the bundles. */
    public String getLabel() {
        return "question_status." + name();
    }

    /** The word of it in style sheets and addresses. */
    public String getWord() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A state by its word from outside; empty for anything else. */
    public static Optional<QuestionStatus> named(String word) {
        for (QuestionStatus status : values()) {
            if (status.getWord().equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
