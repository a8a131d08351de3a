/**
 * Sections: the categories that a moderator is limited to. Whoever has none moderates everywhere; whoever has some decides there and nowhere else, and on nothing that is filed nowhere.
 *
 * <p>A room of its own between moderation, whose {@link org.mingda.moderation.DecisionGate} it is, and the desk, which shows each moderator what is his. It imports moderation and below; desk, teamwork and pulse import
 * it, and so do all rooms with lists of the desk, which {@link org.mingda.section.Within} keeps to what their reader may open. Rights of verifiers are not limited: credentials have no category.
 */
package org.mingda.section;
