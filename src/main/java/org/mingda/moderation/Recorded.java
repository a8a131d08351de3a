package org.mingda.moderation;

/** A decision was recorded that changes no text's state: about a person, or beside a text such as taking it from the featured ones. Fired in the transaction of the act. */
public record Recorded(Decision decision) {
}
