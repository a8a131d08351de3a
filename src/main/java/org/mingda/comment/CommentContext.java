package org.mingda.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingda.moderation.Context;
import org.mingda.moderation.ContextLine;
import org.mingda.moderation.Review;

/** Tells the moderator of a comment what it answers and what stands around it. */
@ApplicationScoped
public class CommentContext implements Context {

    @Inject
    private NeighbourService neighbours;

    @Override
    public Optional<List<ContextLine>> around(Review review) {
        if (!review.getKind().equals(Comment.KIND)) {
            return Optional.empty();
        }
        return neighbours.of(review).map(near -> Stream.concat(
                near.above().stream().map(c -> new ContextLine(true, c.getAuthorName(), c.getText())),
                near.below().stream().map(c -> new ContextLine(false, c.getAuthorName(), c.getText()))).toList());
    }
}
