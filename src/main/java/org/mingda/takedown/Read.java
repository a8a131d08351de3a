package org.mingda.takedown;

/** The versions a moderator has read: of the review of the notice, and of the text it is about. */
public record Read(int notice, int target) {
}
