package org.mingda.comment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingda.account.Account;
import org.mingda.credential.Badge;
import org.mingda.credential.CredentialService;
import org.mingda.kernel.Slice;
import org.mingda.moderation.ReviewState;

/**
 * Reads threads. Everybody sees what shows; its author also sees his own that waits or was refused, in its place; a top comment that went away keeps its place as long as
 * replies below it show.
 */
@Stateless
public class ThreadService {

    /** Top comments on one page of a thread. */
    public static final int PAGE = 50;
    /** Comments read at once for several threads; above it each thread is read by itself. */
    private static final int TOGETHER_MAX = 1_000;
    private static final Long NOBODY = -1L;

    private static final String FROM = " from Comment c join c.review r where ";
    private static final String FETCH = "select c from Comment c join fetch c.review r join fetch r.author where ";
    private static final String FETCH_ALL = "select c from Comment c join fetch c.thread join fetch c.review r join fetch r.author where ";
    private static final String VISIBLE = "(r.state = :approved or r.author.id = :viewer and r.state <> :withdrawn)";
    private static final String TOP = "c.thread = :thread and c.top is null and (" + VISIBLE
            + " or exists (select x.id from Comment x where x.top = c and x.review.state = :approved))";
    private static final String ORDER = " order by c.postedAt, c.id";
    /** What a reply answers may stand outside of what is read, hidden or on another page: all of those in one statement. */
    private static final String TOGETHER = "eclipselink.batch";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CredentialService credentials;

    /** A thread the public may read, by its token. */
    public Optional<CommentThread> find(String token) {
        return em.createQuery("select t from CommentThread t where t.token = :token and t.state <> :hidden", CommentThread.class)
                .setParameter("token", token).setParameter("hidden", ThreadState.HIDDEN).getResultStream().findFirst();
    }

    /** One page of a thread. Anyone may read; the viewer is null for a visitor. */
    public ThreadView published(CommentThread thread, Account viewer, int page) {
        List<Comment> tops = visible(em.createQuery(FETCH + TOP + ORDER, Comment.class), viewer).setParameter("thread", thread)
                .setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList();
        boolean whole = page == 1 && tops.size() < PAGE;
        List<Comment> replies = tops.isEmpty() ? List.of()
                : visible(withAnswered(FETCH + "c.top in :tops and " + VISIBLE + ORDER), viewer).setParameter("tops", tops).getResultList();
        long count = whole ? tops.size()
                : visible(em.createQuery("select count(c)" + FROM + TOP, Long.class), viewer).setParameter("thread", thread).getSingleResult();
        long total = whole ? shown(tops) + shown(replies) : counts(List.of(thread)).getOrDefault(thread.getToken(), 0L);
        Growth growth = new Growth(badges(Stream.concat(tops.stream(), replies.stream()).toList()), id(viewer));
        return new ThreadView(thread, new Slice<>(grown(tops, replies, growth), page, PAGE, count), total);
    }

    /** The first pages of several threads in one go, keyed by thread token: for a page that shows the remarks below each answer. */
    public Map<String, ThreadView> firstPages(Collection<CommentThread> threads, Account viewer) {
        if (threads.isEmpty()) {
            return Map.of();
        }
        List<Comment> all = visible(withAnswered(FETCH_ALL + "c.thread in :threads and (" + VISIBLE
                + " or c.top is null and exists (select x.id from Comment x where x.top = c and x.review.state = :approved))" + ORDER), viewer)
                .setParameter("threads", threads).setMaxResults(TOGETHER_MAX).getResultList();
        Growth growth = new Growth(badges(all), id(viewer));
        Map<String, ThreadView> views = new HashMap<>();
        for (CommentThread thread : threads) {
            List<Comment> own = all.stream().filter(c -> c.getThread().equals(thread)).toList();
            List<Comment> tops = own.stream().filter(c -> !c.isReply()).toList();
            boolean complete = all.size() < TOGETHER_MAX && tops.size() <= PAGE;
            views.put(thread.getToken(), !complete ? published(thread, viewer, 1)
                    : new ThreadView(thread, new Slice<>(grown(tops, own, growth), 1, PAGE, tops.size()), shown(own)));
        }
        return views;
    }

    /** The featured comments of a thread in the order in which they were featured. Anyone may read. */
    public List<CommentView> featured(CommentThread thread) {
        List<Comment> featured = withAnswered(FETCH + "c.thread = :thread and c.featuredAt is not null and r.state = :approved order by c.featuredAt, c.id")
                .setParameter("thread", thread).setParameter("approved", ReviewState.APPROVED).setMaxResults(PAGE).getResultList();
        Growth growth = new Growth(badges(featured), NOBODY);
        return featured.stream().map(c -> growth.view(c, List.of())).toList();
    }

    /** How many comments everybody can read, keyed by thread token; threads without any are absent. Anyone may ask. */
    public Map<String, Long> counts(Collection<CommentThread> threads) {
        return threads.isEmpty() ? Map.of()
                : em.createQuery("select c.thread.token, count(c)" + FROM + "c.thread in :threads and r.state = :approved group by c.thread.token", Object[].class)
                        .setParameter("threads", threads).setParameter("approved", ReviewState.APPROVED)
                        .getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Where a comment stands for this viewer: the page of its owner, or of the thread itself from its second page on. */
    public String place(Comment comment, Account viewer) {
        Comment top = comment.getTop() == null ? comment : comment.getTop();
        CommentThread thread = comment.getThread();
        long before = visible(em.createQuery("select count(c)" + FROM + TOP + " and (c.postedAt < :at or c.postedAt = :at and c.id < :id)", Long.class), viewer)
                .setParameter("thread", thread).setParameter("at", top.getPostedAt()).setParameter("id", top.getId()).getSingleResult();
        long page = before / PAGE + 1;
        String path = page == 1 ? thread.getPath().replaceFirst("#.*", "") : "/comments/" + thread.getToken() + "?page=" + page;
        return path + "#c-" + comment.getToken();
    }

    private TypedQuery<Comment> withAnswered(String query) {
        return em.createQuery(query, Comment.class).setHint("eclipselink.batch.type", "IN").setHint(TOGETHER, "c.top").setHint(TOGETHER, "c.repliedTo")
                .setHint(TOGETHER, "c.repliedTo.review").setHint(TOGETHER, "c.repliedTo.review.author");
    }

    private static <T> TypedQuery<T> visible(TypedQuery<T> query, Account viewer) {
        return query.setParameter("approved", ReviewState.APPROVED).setParameter("withdrawn", ReviewState.WITHDRAWN).setParameter("viewer", id(viewer));
    }

    private static Long id(Account viewer) {
        return viewer == null ? NOBODY : viewer.getId();
    }

    private static long shown(List<Comment> comments) {
        return comments.stream().filter(c -> c.getReview().isShown()).count();
    }

    private Map<String, Badge> badges(List<Comment> comments) {
        return credentials.badges(comments.stream().filter(c -> !c.isImported()).map(Comment::getAuthor).toList());
    }

    /** Hangs replies below their top comments. */
    private static List<CommentView> grown(List<Comment> tops, List<Comment> others, Growth growth) {
        Map<Comment, List<CommentView>> replies = others.stream().filter(Comment::isReply)
                .collect(Collectors.groupingBy(Comment::getTop, Collectors.mapping(c -> growth.view(c, List.of()), Collectors.toList())));
        return tops.stream().map(c -> growth.view(c, replies.getOrDefault(c, List.of()))).toList();
    }

    /** What turns comments into what a viewer sees. */
    private record Growth(Map<String, Badge> badges, Long viewer) {

        CommentView view(Comment c, List<CommentView> replies) {
            String answered = c.isToReply() ? c.getRepliedTo().getAuthorName() : null;
            Badge badge = c.isImported() ? null : badges.get(c.getAuthor().getToken());
            return new CommentView(c, answered, badge, c.getAuthor().getId().equals(viewer), replies);
        }
    }
}
