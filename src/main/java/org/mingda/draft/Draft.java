package org.mingda.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.mingda.account.Account;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;

/** Words that somebody is writing, at one address. He alone reads them; handing them in or discarding them deletes the row. */
@Entity
@Table(name = "draft")
public class Draft {

    /** Longer than any form takes, so that what is too long for a form is kept as well. */
    public static final int TEXT_MAX = 20_000;
    public static final int TITLE_MAX = 200;
    public static final int PATH_MAX = 200;
    public static final int CHOICES_MAX = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_seq")
    @SequenceGenerator(name = "draft_seq", sequenceName = "draft_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    /** The address of its form. */
    @Column(nullable = false, length = PATH_MAX, updatable = false)
    private String path;

    @Column(nullable = false, length = TITLE_MAX)
    private String title = "";

    @Column(nullable = false, length = TEXT_MAX)
    private String text = "";

    @Column(nullable = false, length = CHOICES_MAX)
    private String choices = "";

    /** Words that another window put in place of; null when there are none. */
    @Column(length = TEXT_MAX)
    private String aside;

    /** How often it was changed. */
    @Column(nullable = false)
    private int edition;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Version
    private int version;

    protected Draft() {
    }

    /** An empty draft; {@link #save} follows in the same breath. */
    public Draft(Account account, String path) {
        this.token = Token.fresh();
        this.account = account;
        this.path = path;
    }

    /** Keeps what stands in a form. Words that this form had not seen, and words it empties, are put aside. */
    public void save(Written written, Instant now) {
        String fresh = written.text() == null ? "" : CleanText.body(written.text());
        if (fresh.length() > TEXT_MAX) {
            throw new Refusal("draft.too_long", TEXT_MAX);
        }
        boolean unseen = written.seen() != edition || fresh.isEmpty();
        if (unseen && !text.isEmpty() && !text.equals(fresh)) {
            aside = text;
        }
        boolean changed = !text.equals(fresh) || !choices.equals(cut(written.choices(), CHOICES_MAX));
        edition += changed ? 1 : 0;
        text = fresh;
        choices = cut(written.choices(), CHOICES_MAX);
        title = cut(CleanText.line(written.title() == null ? "" : written.title()), TITLE_MAX);
        savedAt = now;
    }

    private static String cut(String given, int max) {
        String all = given == null ? "" : given;
        if (all.length() <= max) {
            return all;
        }
        return all.substring(0, Character.isHighSurrogate(all.charAt(max - 1)) ? max - 1 : max);
    }

    /** What was chosen under this name; empty for nothing. */
    public String choice(String name) {
        for (String one : choices.split(";")) {
            if (one.startsWith(name + "=")) {
                return one.substring(name.length() + 1);
            }
        }
        return "";
    }

    public String getToken() {
        return token;
    }

    public Account getAccount() {
        return account;
    }

    public String getPath() {
        return path;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public String getAside() {
        return aside;
    }

    public int getEdition() {
        return edition;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Draft that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
