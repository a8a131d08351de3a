package org.mingda.article;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.comment.CommentService;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Reviewed;
import org.mingda.moderation.Submission;
import org.mingda.site.Category;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/**
 * Writes articles; editors only. Each act names the version of the article that the editor saw, and is refused when somebody changed it since. A new revision
 * replaces the shown one when its review lets it; until then the old one stays.
 */
@Stateless
public class EditingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ModerationService moderation;

    @Inject
    private CommentService comments;

    @Inject
    private SettingService settings;

    @Inject
    private Event<Object> events;

    /** Begins an article as a draft. */
    public ArticleRevision create(Account by, Draft draft) {
        by.require(Role.EDITOR);
        return begin(by, new Article(filed(draft), me(by), clock.instant()), draft);
    }

    /** Puts in a new article with its first words, for editors, and for administrators by the import. */
    public ArticleRevision begin(Account by, Article article, Draft draft) {
        by.requireAny(Role.EDITOR, Role.ADMIN);
        ArticleRevision revision = article.write(draft.text(), me(by), draft.note(), clock.instant());
        article.commentedIn(comments.openThread(article.getPath(), article.getTitle(), article.getCategory()));
        article.file(article.getCategory(), draft.slug());
        em.persist(article);
        em.persist(revision);
        em.flush();
        return revision;
    }

    /** Keeps words as a draft: over one's own newest draft, else, if they differ from those approved last, as a new revision. A revision of one's own that waits is taken back by it. */
    public ArticleRevision save(Account by, String token, int version, Draft draft) {
        by.require(Role.EDITOR);
        ArticleRevision latest = latest(token, version);
        Article article = latest.getArticle();
        takeBack(by, latest);
        article.file(filed(draft), draft.slug());
        ArticleRevision kept = latest;
        if (latest.isDraft() && latest.getEditor().equals(by)) {
            latest.rewrite(draft.text(), draft.note(), clock.instant());
        } else if (!latest.isShown() || !latest.getText().equals(draft.text())) {
            kept = article.write(draft.text(), me(by), draft.note(), clock.instant());
            em.persist(kept);
        }
        em.flush();
        return kept;
    }

    /** Hands the newest words in; they show at once or wait, as policy and screening say. Words that were judged already show again. */
    public ArticleRevision publish(Account by, String token, int version) {
        by.require(Role.EDITOR);
        ArticleRevision latest = latest(token, version);
        if (latest.isDraft()) {
            submit(by, latest);
        } else if (latest.isShown()) {
            show(latest, by);
        } else {
            throw new Refusal("article.not_publishable");
        }
        em.flush();
        return latest;
    }

    /** Opens the review of a draft of this transaction, for editors, and for administrators by the import. */
    public void submit(Account by, ArticleRevision draft) {
        by.requireAny(Role.EDITOR, Role.ADMIN);
        ArticleText text = draft.getText();
        text.requireBody();
        Article article = draft.getArticle();
        Review review = moderation.submit(new Submission(ArticleRevision.KIND, me(by), text.title(), text.forReview(), article.getPath(),
                article.getCategory(), settings.policy(Setting.ARTICLE_POLICY)));
        draft.judgedBy(review);
        if (review.isShown()) {
            show(draft, by);
        }
    }

    /** Takes an article off; it stays as a draft. */
    public Article unpublish(Account by, String token, int version) {
        by.require(Role.EDITOR);
        ArticleRevision latest = latest(token, version);
        takeBack(by, latest);
        latest.getArticle().hide(clock.instant());
        events.fire(new ArticleUnpublished(latest.getArticle(), by));
        return latest.getArticle();
    }

    /** Makes the words of an earlier revision the newest ones, as a draft. */
    public ArticleRevision restore(Account by, String token, int version, int number) {
        by.require(Role.EDITOR);
        ArticleRevision latest = latest(token, version);
        takeBack(by, latest);
        ArticleRevision earlier = revision(token, number).orElseThrow(() -> new NotFound("revision"));
        ArticleRevision restored = latest.getArticle().write(earlier.getText(), me(by), "← " + number, clock.instant());
        em.persist(restored);
        em.flush();
        return restored;
    }

    /** A revision of an article by its number; the caller sees to it that an editor asks. */
    public Optional<ArticleRevision> revision(String token, int number) {
        return em.createQuery("select v from ArticleRevision v join fetch v.article a join fetch v.editor left join fetch v.review where a.token = :token"
                + " and v.number = :number", ArticleRevision.class).setParameter("token", token).setParameter("number", number).getResultStream().findFirst();
    }

    /** What a decision on a revision does to its article. */
    public void on(@Observes Reviewed event) {
        if (event.review().getKind().equals(ArticleRevision.KIND)) {
            em.createQuery("select v from ArticleRevision v join fetch v.article where v.review = :review", ArticleRevision.class)
                    .setParameter("review", event.review()).getResultStream().findFirst().ifPresent(v -> decided(v, event.decision().getBy()));
        }
    }

    private void decided(ArticleRevision revision, Account by) {
        Article article = revision.getArticle();
        Integer shown = article.getShown();
        if (revision.getReview().isShown() && (shown == null || shown <= revision.getNumber())) {
            show(revision, by);
        } else if (!revision.getReview().isShown() && Integer.valueOf(revision.getNumber()).equals(shown)) {
            withdraw(revision);
        }
    }

    /** What was shown before comes back only when the decision was undone; else the article is hidden. */
    private void withdraw(ArticleRevision revision) {
        Article article = revision.getArticle();
        Optional<ArticleRevision> earlier = revision.getReview().hasShown() ? Optional.empty()
                : em.createQuery("select v from ArticleRevision v join fetch v.review where v.article = :article and v.number < :number and v.review.state = :shown order by v.number desc",
                        ArticleRevision.class).setParameter("article", article).setParameter("number", revision.getNumber()).setParameter("shown", ReviewState.APPROVED)
                        .setMaxResults(1).getResultStream().findFirst();
        earlier.ifPresentOrElse(v -> article.show(v, clock.instant()), () -> article.hide(clock.instant()));
    }

    private void show(ArticleRevision revision, Account by) {
        revision.getArticle().show(revision, clock.instant());
        events.fire(new ArticlePublished(revision.getArticle(), by));
    }

    /** Other words while a revision waits: its own editor takes it back with that; from others it is kept until it is decided. */
    private void takeBack(Account by, ArticleRevision latest) {
        if (latest.isWaiting()) {
            if (!latest.getReview().getAuthor().equals(by)) {
                throw new Refusal("article.waits_for_review", latest.getReview().getAuthor().getName());
            }
            moderation.withdraw(by, latest.getReview().getToken());
        }
    }

    private ArticleRevision latest(String token, int version) {
        ArticleRevision latest = em.createQuery("select v from ArticleRevision v join fetch v.article a join fetch v.editor left join fetch v.review"
                + " where a.token = :token and v.number = a.latest", ArticleRevision.class).setParameter("token", token)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("article"));
        if (latest.getArticle().getVersion() != version) {
            throw new Refusal("article.changed_meanwhile");
        }
        return latest;
    }

    private Category filed(Draft draft) {
        return em.getReference(Category.class, draft.category().getId());
    }

    private Account me(Account by) {
        return em.getReference(Account.class, by.getId());
    }
}
