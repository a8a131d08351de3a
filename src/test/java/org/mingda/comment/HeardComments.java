package org.mingda.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what the comment feature tells its observers. */
@ApplicationScoped
public class HeardComments {

    private final List<String> shown = new CopyOnWriteArrayList<>();
    private final List<String> featured = new CopyOnWriteArrayList<>();

    void commented(@Observes Commented event) {
        shown.add(event.comment().getToken());
    }

    void featured(@Observes CommentFeatured event) {
        featured.add(event.comment().getToken() + " " + event.comment().isFeatured());
    }

    /** How often it was told that a comment shows. */
    public long timesShown(Comment comment) {
        return shown.stream().filter(comment.getToken()::equals).count();
    }

    /** What was told of its being featured. */
    public List<Boolean> featured(Comment comment) {
        return featured.stream().filter(f -> f.startsWith(comment.getToken())).map(f -> f.endsWith("true")).toList();
    }
}
