package org.mingda.comment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Overturned;
import org.mingda.moderation.Reason;
import org.mingda.moderation.RestrictionService;
import org.mingda.moderation.Review;
import org.mingda.moderation.Reviewed;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.site.Category;
import org.mingda.site.ReviewPolicy;
import org.mingda.site.Setting;
import org.mingda.trust.TrustService;

/** Writes comments: post, edit, withdraw, feature. Reading them is {@link ThreadService}'s. */
@Stateless
public class CommentService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ModerationService moderation;

    @Inject
    private RestrictionService restrictions;

    @Inject
    private TrustService trust;

    /** Of {@link Commenting}, {@link Commented}, {@link CommentFeatured}. */
    @Inject
    private Event<Object> events;

    /** Opens the thread of a text. Called by the text's own service inside its transaction. */
    public CommentThread openThread(String path, String title, Category category) {
        CommentThread thread = new CommentThread(path, title, category);
        em.persist(thread);
        return thread;
    }

    /**
     * Posts a comment or a reply; every confirmed account may.
     *
     * @param replyTo token of the comment it answers, or null
     */
    public Comment post(Account by, String threadToken, String replyTo, String body) {
        by.requireConfirmed();
        CommentThread thread = thread(threadToken);
        thread.requireOpen();
        events.fire(new Commenting(thread, by));
        Comment answered = replyTo == null ? null : find(replyTo).filter(c -> c.getThread().equals(thread)).orElseThrow(() -> new NotFound("comment"));
        if (answered != null && !answered.getReview().isShown()) {
            throw new Refusal("comment.reply_to_hidden");
        }
        return enter(by, new Comment(thread, answered, clock.instant()), Comment.checked(body));
    }

    /** Puts in a comment that another site featured, under the name it claims; featured here as well once it shows. Called by the importer, for editors and administrators. */
    public Comment importClaimed(Account by, CommentThread thread, ImportedComment imported) {
        by.requireAny(Role.EDITOR, Role.ADMIN);
        Comment comment = new Comment(thread, null, imported.postedAt()).claimedBy(imported.author(), clock.instant());
        return enter(by, comment, Comment.checked(imported.body()));
    }

    /** The author puts other words in place; they are screened anew. The version is the review's, as he saw it. */
    public Comment edit(Account by, String token, int version, String body) {
        Comment comment = own(by, token);
        comment.requireEditableBy(by);
        if (comment.getReview().getVersion() != version) {
            throw new Refusal("comment.changed_meanwhile");
        }
        String words = Comment.checked(body);
        if (!words.equals(comment.getText())) {
            moderation.resubmit(comment.getReview(), submission(by, comment, words));
            comment.noteEdited(clock.instant());
            announce(comment);
        }
        return comment;
    }

    /** The author takes it back. */
    public Comment withdraw(Account by, String token) {
        Comment comment = own(by, token);
        moderation.withdraw(by, comment.getReview().getToken());
        return comment;
    }

    /** Features a comment, or ends it for an editor's reasons; editors and moderators. The version is the comment's, as they saw it. */
    public Comment feature(Account by, String token, int version, boolean wanted) {
        return wanted ? featured(by, seen(by, token, version), true) : unfeature(by, token, version, new Ruling(Reason.EDITORIAL, null));
    }

    /** Takes a comment from the featured ones and tells its author why; editors and moderators. The version is the comment's, as they saw it. */
    public Comment unfeature(Account by, String token, int version, Ruling ruling) {
        Comment comment = featured(by, seen(by, token, version), false);
        if (!comment.isImported() && !comment.getAuthor().equals(by)) {
            restrictions.record(by, DecisionKind.UNFEATURE, comment.getReview(), ruling);
        }
        return comment;
    }

    private Comment seen(Account by, String token, int version) {
        by.requireAny(Role.EDITOR, Role.MODERATOR);
        Comment comment = find(token).orElseThrow(() -> new NotFound("comment"));
        if (comment.getVersion() != version) {
            throw new Refusal("comment.changed_meanwhile");
        }
        return comment;
    }

    private Comment featured(Account by, Comment comment, boolean wanted) {
        comment.feature(em.getReference(Account.class, by.getId()), wanted, clock.instant());
        events.fire(new CommentFeatured(comment, by));
        return comment;
    }

    /** A comment with its thread, review and author. The caller sees to who may read it. */
    public Optional<Comment> find(String token) {
        return em.createQuery("select c from Comment c join fetch c.thread join fetch c.review r join fetch r.author where c.token = :token", Comment.class)
                .setParameter("token", token).getResultStream().findFirst();
    }

    /** Tells the others when a decision lets a comment show for the first time, and forgets that it did when that is undone. */
    public void on(@Observes Reviewed event) {
        if (event.review().getKind().equals(Comment.KIND)) {
            em.createQuery("select c from Comment c where c.review = :review", Comment.class).setParameter("review", event.review())
                    .getResultStream().findFirst().ifPresent(this::announce);
        }
    }

    /** A comment should not have been taken from the featured ones: it is put back, if it shows. */
    public void on(@Observes Overturned event) {
        if (event.decision().getKind() == DecisionKind.UNFEATURE && event.decision().getReview().isShown()) {
            em.createQuery("select c from Comment c where c.review = :review", Comment.class).setParameter("review", event.decision().getReview())
                    .getResultStream().findFirst().filter(c -> !c.isFeatured()).ifPresent(c -> featured(event.by(), c, true));
        }
    }

    private Comment enter(Account by, Comment comment, String words) {
        comment.judgedBy(moderation.submit(submission(by, comment, words)));
        em.persist(comment);
        announce(comment);
        return comment;
    }

    private void announce(Comment comment) {
        Instant now = clock.instant();
        if (comment.noteShown(now)) {
            events.fire(new Commented(comment));
        }
    }

    private Submission submission(Account by, Comment comment, String words) {
        CommentThread thread = comment.getThread();
        return new Submission(Comment.KIND, em.getReference(Account.class, by.getId()), thread.getTitle(), words, comment.getPath(), thread.getCategory(),
                policy(by, thread.getCategory())).untitled();
    }

    private ReviewPolicy policy(Account by, Category category) {
        return category == null || category.getCommentPolicy() == null ? trust.policy(by, Setting.COMMENT_POLICY) : trust.policy(by, category.getCommentPolicy());
    }

    private Comment own(Account by, String token) {
        return find(token).filter(c -> c.getReview().visibleTo(by)).orElseThrow(() -> new NotFound("comment"));
    }

    private CommentThread thread(String token) {
        return em.createQuery("select t from CommentThread t left join fetch t.category where t.token = :token", CommentThread.class)
                .setParameter("token", token).getResultStream().findFirst().orElseThrow(() -> new NotFound("thread"));
    }
}
