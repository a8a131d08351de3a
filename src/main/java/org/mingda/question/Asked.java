package org.mingda.question;

/** A question was handed in for the first time, whether it shows yet or not. Fired in the transaction. */
public record Asked(Question question) {
}
