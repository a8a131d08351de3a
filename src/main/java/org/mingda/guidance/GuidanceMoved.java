package org.mingda.guidance;

/** A request for guidance was made or decided; its state says which. Fired in the transaction of the act. */
public record GuidanceMoved(Guidance guidance) {
}
