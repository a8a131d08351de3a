package org.mingda.question;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.Moderated;
import org.mingda.moderation.Review;
import org.mingda.site.Category;
import org.mingda.site.Province;

/**
 * A question. Its review says whether it shows; its status says how far it has come: WAITING until an answer shows, ANSWERED, then ACCEPTED when the asker
 * chose one. Answers tell it with {@link #answersNow}; taking the last one away makes it WAITING again.
 *
 * <p>The asker may edit it as long as its review may be resubmitted, and withdraw it until an answer shows: after that, others have worked on it, and he may only
 * change to an alias.
 */
@Entity
@Table(name = "question")
public class Question implements Moderated {

    /** The kind of its reviews. */
    public static final String KIND = "QUESTION";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question_seq")
    @SequenceGenerator(name = "question_seq", sequenceName = "question_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "asker_id", nullable = false, updatable = false)
    private Account asker;

    @Embedded
    private Appearance appearance;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "review_id", nullable = false)
    private Review review;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "category_id", nullable = false)
    private Category category;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Province province;

    @Embedded
    private DebtFacts facts;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private QuestionStatus status = QuestionStatus.WAITING;

    @Column(name = "answer_count", nullable = false)
    private int answerCount;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Question() {
    }

    /** A question handed in; {@link #reviewedBy} must follow in the same breath. */
    public Question(Account asker, QuestionDraft draft, Instant now) {
        this.token = Token.fresh();
        this.asker = asker;
        this.createdAt = now;
        take(draft);
    }

    /** Takes over what is not judged: field, region, facts, alias, and whether search engines may find it. The words go to the review. */
    public void take(QuestionDraft draft) {
        category = draft.category();
        province = draft.province();
        facts = draft.facts();
        appearance = new Appearance(draft.alias(), draft.unlisted());
    }

    /** The review that holds its words from now on. */
    public void reviewedBy(Review opened) {
        review = opened;
    }

    /**
     * What its answers are now: how many show, whether one of them is accepted, when the newest came to show. Called by the answers whenever one appears, disappears or is accepted.
     */
    public void answersNow(int shown, boolean accepted, Instant newest) {
        answerCount = shown;
        answeredAt = newest;
        QuestionStatus open = shown == 0 ? QuestionStatus.WAITING : accepted ? QuestionStatus.ACCEPTED : QuestionStatus.ANSWERED;
        status = status == QuestionStatus.DUPLICATE ? status : open;
    }

    /** It asks what another asked and takes no answers any more, or does again; then it must be told what its answers are. */
    public void close(boolean duplicate) {
        status = duplicate ? QuestionStatus.DUPLICATE : QuestionStatus.WAITING;
    }

    /** Stops acts that only the asker may do. */
    public void requireAsker(Account by) {
        if (!asker.equals(by)) {
            throw new NotAllowed("not the asker");
        }
    }

    /** Stops the taking back of a question that professionals have answered. */
    void requireWithdrawable() {
        if (answerCount > 0) {
            throw new Refusal("question.withdraw_answered");
        }
    }

    /** Stops an edit of words that are not the present ones any more. */
    void requireEdition(String seen) {
        if (!getEdition().equals(seen)) {
            throw new Refusal("question.changed_meanwhile");
        }
    }

    /** Stops what can only be done to a question that everybody sees. */
    public void requireShown() {
        if (!isShown()) {
            throw new Refusal("question.not_shown");
        }
    }

    /** A mark of everything that its form shows: two that differ were not the same text. */
    public String getEdition() {
        return Integer.toHexString(String.join("\n", review.getTitle(), review.getText(), category.getSlug(), province.name(), getFacts().toString(), appearance.toString()).hashCode());
    }

    /** The name that everybody may see: the alias, if there is one. */
    public String getShownName() {
        return getAlias() == null ? asker.getName() : getAlias();
    }

    /** Whether somebody threatened the asker, who then sees the help card first. */
    public boolean isThreatened() {
        return getWords().threatened() != null;
    }

    public boolean isShown() {
        return review.isShown();
    }

    public boolean isWithdrawable() {
        return answerCount == 0 && review.isWithdrawable();
    }

    public String getPath() {
        return "/question/" + token;
    }

    public String getTitle() {
        return review.getTitle();
    }

    public QuestionWords getWords() {
        return QuestionWords.of(review);
    }

    public DebtFacts getFacts() {
        return facts == null ? DebtFacts.NONE : facts;
    }

    public String getToken() {
        return token;
    }

    /** Who asked. Not for pages: they show {@link #getShownName}. */
    public Account getAsker() {
        return asker;
    }

    public String getAlias() {
        return appearance.alias();
    }

    public boolean isUnlisted() {
        return appearance.unlisted();
    }

    @Override
    public Review getReview() {
        return review;
    }

    public Category getCategory() {
        return category;
    }

    public Province getProvince() {
        return province;
    }

    public QuestionStatus getStatus() {
        return status;
    }

    public int getAnswerCount() {
        return answerCount;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Question that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
