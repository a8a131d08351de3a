package org.mingda.moderation;

import java.util.List;
import java.util.Optional;

/**
 * What stands around a text, for the moderator who judges it. A content feature that has surroundings gives a bean of this type; the desk asks all it finds and shows what
 * the one that knows the text answers, so that moderation needs to know no kind of content.
 */
public interface Context {

    /** The lines above and below, in reading order, at most a handful; empty when the text is not of this feature. */
    Optional<List<ContextLine>> around(Review review);
}
