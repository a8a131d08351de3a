package org.mingda.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Token;
import org.mingda.screening.DangerCheck;
import org.mingda.screening.Finding;
import org.mingda.screening.Severity;
import org.mingda.site.Category;
import org.mingda.site.ReviewPolicy;

/** What a {@link Review} is about: somebody's words, where they belong, and what screening saw in them. */
@MappedSuperclass
public abstract class SubmittedText {

    public static final int KIND_MAX = 20;
    public static final int TITLE_MAX = 200;
    /** Longest text of any kind, in UTF-16 units; each kind sets its own, shorter one. */
    public static final int TEXT_MAX = 60_000;
    public static final int PATH_MAX = 300;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_seq")
    @SequenceGenerator(name = "review_seq", sequenceName = "review_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @Column(nullable = false, length = KIND_MAX, updatable = false)
    private String kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", nullable = false, updatable = false)
    private Account author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private Category category;

    @Column(nullable = false, length = TITLE_MAX)
    private String title;

    /** Whether the title is the author's; if not, it only says where the text belongs. */
    @Column(nullable = false)
    private boolean titled;

    @Column(nullable = false, length = TEXT_MAX)
    private String text;

    @Column(nullable = false, length = PATH_MAX)
    private String path;

    @Convert(converter = Findings.class)
    @Column(nullable = false, length = TEXT_MAX)
    private List<Finding> findings = new ArrayList<>();

    /** Which checks hold it, each name between commas; empty when only the site's policy does. */
    @Column(name = "held_by", nullable = false, length = 100)
    private String heldBy;

    /** SHA-256 of the folded text: finds repeats. */
    @Column(nullable = false, length = 64)
    private String fingerprint;

    protected SubmittedText() {
    }

    /** Somebody's text; {@link #take} must follow. */
    SubmittedText(Submission submission) {
        token = Token.fresh();
        kind = submission.kind();
        author = submission.author();
    }

    /** The same text with other words, as its author might hand it in. */
    Submission submission(String newTitle, String newText) {
        return new Submission(kind, author, titled ? newTitle : title, newText, path, category, ReviewPolicy.PRE, titled);
    }

    final void take(Submission submission, Screened words) {
        category = submission.category();
        path = submission.path();
        titled = submission.titled();
        judge(words);
    }

    /** The author hands other words in; what held it besides its words holds it still, if it waited. */
    final void retake(Submission submission, Screened words, boolean waiting) {
        String suspension = waiting ? suspension() : "";
        take(submission, words);
        suspendedBy(suspension);
    }

    /** Other words: the author's or a moderator's. */
    final void judge(Screened words) {
        title = words.title();
        text = words.text();
        findings = new ArrayList<>(words.findings());
        heldBy = words.heldBy();
        fingerprint = words.fingerprint();
    }

    /** Something other than its words holds it, such as reports by readers; empty: nothing does. */
    final void suspendedBy(String check) {
        if (!check.isEmpty() && !heldBy.contains("," + check + ",")) {
            heldBy = (heldBy.isEmpty() ? "," : heldBy) + check + ",";
        }
    }

    /** What holds it other than its words; empty when nothing does. */
    final String suspension() {
        List<String> inWords = findings.stream().map(Finding::check).toList();
        return getHoldingChecks().stream().filter(check -> !inWords.contains(check)).findFirst().orElse("");
    }

    /**
     * Whether the words say that their author may harm himself; he is then shown whom to call: 12356 (national line for psychological help, National Health Commission, since 2025), 120, 110, 12355 (Communist Youth League's line
     * for young people) and 12348 (public legal services, Ministry of Justice).
     */
    public boolean isWorrying() {
        return findings.stream().anyMatch(f -> f.key().equals(DangerCheck.SELF_HARM));
    }

    String fingerprint() {
        return fingerprint;
    }

    /** Shows it with its places masked. */
    final void mask(Screened words) {
        title = words.shownTitle();
        text = words.shownText();
    }

    /** Shows it as it was before. */
    final void unmask(Decision mask) {
        title = mask.getJudgedTitle();
        text = mask.getJudgedText();
    }

    final void requireAuthor(Account by) {
        if (!by.equals(author)) {
            throw new NotAllowed("not the author");
        }
    }

    /** Whether screening holds it; otherwise it waits because the site's policy says so. */
    public boolean isHeldByScreening() {
        return !heldBy.isEmpty();
    }

    /** The names of the checks that hold it. */
    public List<String> getHoldingChecks() {
        return heldBy.isEmpty() ? List.of() : List.of(heldBy.substring(1).split(","));
    }

    /** The rules that hold it, each between commas, for the decision that rests on them; empty when none does. */
    String getRules() {
        List<String> named = findings.stream().filter(f -> f.severity() != Severity.NOTE).map(f -> f.rule().isEmpty() ? f.check() : f.rule()).distinct().toList();
        String all = named.isEmpty() ? "" : "," + String.join(",", named) + ",";
        return all.length() <= Decision.RULES_MAX ? all : all.substring(0, all.lastIndexOf(',', Decision.RULES_MAX - 1) + 1);
    }

    public Long getId() {
        return id;
    }

    public String getToken() {
        return token;
    }

    public String getKind() {
        return kind;
    }

    public Account getAuthor() {
        return author;
    }

    public Category getCategory() {
        return category;
    }

    public String getTitle() {
        return title;
    }

    public boolean isTitled() {
        return titled;
    }

    public String getText() {
        return text;
    }

    public String getPath() {
        return path;
    }

    public List<Finding> getFindings() {
        return Collections.unmodifiableList(findings);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SubmittedText that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
