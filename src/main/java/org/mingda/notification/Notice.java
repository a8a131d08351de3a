package org.mingda.notification;

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
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.kernel.Token;

/** One message to one account: a message key ({@code notification_notice.answered}), what it is about, and where it leads. Written once, then only read. */
@Entity
@Table(name = "notice")
public class Notice {

    static final int KEY_MAX = 60;
    static final int ABOUT_MAX = 200;
    static final int PATH_MAX = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Column(name = "message_key", nullable = false, length = KEY_MAX, updatable = false)
    private String key;

    @Column(nullable = false, length = ABOUT_MAX, updatable = false)
    private String about;

    @Column(nullable = false, length = PATH_MAX, updatable = false)
    private String path;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** From when it is shown: later than written while the decision it tells of may be undone. */
    @Column(name = "due_at", nullable = false, updatable = false)
    private Instant dueAt;

    /** The decision that may be undone, with which it is dropped. */
    @Column(name = "decision_token", length = Token.LENGTH, updatable = false)
    private String decision;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {
    }

    Notice(Account account, String key, String about, String path, Instant now) {
        this.account = account;
        this.key = key;
        this.about = about.length() <= ABOUT_MAX ? about : about.substring(0, ABOUT_MAX - 1) + "…";
        this.path = path;
        this.createdAt = now;
        this.dueAt = now;
    }

    Notice heldBack(Instant until, String undoable) {
        dueAt = until;
        decision = undoable;
        return this;
    }

    public String getKey() {
        return key;
    }

    public String getAbout() {
        return about;
    }

    public String getPath() {
        return path;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
