package org.mingda.comment;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;

/** The comments around one. Called by the desk, for moderators; it tells only what everybody can read. */
@Stateless
public class NeighbourService {

    /** Comments told on each side. */
    private static final int EACH_WAY = 2;
    private static final String SHOWN = "select c from Comment c join fetch c.review r join fetch r.author where c.thread = :thread and r.state = :shown and ";

    @PersistenceContext
    private EntityManager em;

    /**
     * A comment with its surroundings.
     *
     * @param above what it answers, or else the comments before it
     * @param below the comments after it
     */
    public record Neighbours(List<Comment> above, List<Comment> below) {
    }

    /** The neighbours of the comment that lives by this review; empty when none does. */
    public Optional<Neighbours> of(Review review) {
        return em.createQuery("select c from Comment c join fetch c.thread where c.review = :review", Comment.class).setParameter("review", review)
                .getResultStream().findFirst().map(c -> new Neighbours(above(c), near(c, "c.postedAt > :at order by c.postedAt, c.id")));
    }

    private List<Comment> above(Comment comment) {
        if (comment.isReply()) {
            return comment.isToReply() ? List.of(comment.getTop(), comment.getRepliedTo()) : List.of(comment.getTop());
        }
        List<Comment> before = new ArrayList<>(near(comment, "c.postedAt < :at order by c.postedAt desc, c.id desc"));
        Collections.reverse(before);
        return before;
    }

    private List<Comment> near(Comment comment, String direction) {
        return em.createQuery(SHOWN + direction, Comment.class).setParameter("thread", comment.getThread()).setParameter("shown", ReviewState.APPROVED)
                .setParameter("at", comment.getPostedAt()).setMaxResults(EACH_WAY).getResultList();
    }
}
