package org.mingda.limit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which pages' posts hand texts in, by the page's place in the web root: the limits of single acts, beside those that hold for every post. */
final class Acts {

    private static final Set<String> TEXTS = Set.of("/question/ask.xhtml", "/question/edit.xhtml", "/answer/write.xhtml", "/answer/edit.xhtml", "/followup/write.xhtml", "/followup/edit.xhtml",
            "/comment/list.xhtml", "/comment/edit.xhtml", "/comment/reply.xhtml", "/article/view.xhtml", "/duplicate/propose.xhtml", "/guidance/ask.xhtml", "/guidance/view.xhtml",
            "/confidence/view.xhtml", "/application/apply.xhtml", "/application/view.xhtml", "/takedown/counter.xhtml", "/me/profile.xhtml", "/routing/ask.xhtml");
    private static final Map<String, Limit> MORE = Map.of("/question/ask.xhtml", Limit.QUESTIONS);

    private Acts() {
    }

    /** The limits of a post to this page, the narrowest first. */
    static List<Limit> of(String view) {
        return Stream.of(MORE.get(view), TEXTS.contains(view) ? Limit.TEXTS : null, Limit.POSTS).filter(limit -> limit != null).toList();
    }
}
