package org.mingda.answer;

/** An answer came to show for the first time. Fired in the transaction that let it show. */
public record Answered(Answer answer) {
}
