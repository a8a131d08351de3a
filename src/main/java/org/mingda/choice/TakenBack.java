package org.mingda.choice;

/** An asker took back that he had accepted an answer, and said why. Fired in the transaction of the act. */
public record TakenBack(Choice choice) {
}
