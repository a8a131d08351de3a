package org.mingda.audit;

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
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import org.mingda.account.Account;

/**
 * One act: who (nobody: the machine), what ({@code audit_act.REVIEW_REJECT}), about what, and what changed. Written once, by {@link ChainService}, which gives it its place
 * and its hash. What it tells can be taken out of it when a person is to be forgotten; that it was there, when and which act, stays.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    static final int ACT_MAX = 40;
    static final int SUBJECT_MAX = 300;
    static final int DETAIL_MAX = 1000;
    /** The act of emptying others, with their number as its detail. */
    static final String ERASED = "ENTRIES_ERASED";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq")
    private Long id;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id", updatable = false)
    private Account actor;

    @Column(nullable = false, length = ACT_MAX, updatable = false)
    private String act;

    /** What it is about, in words or as an address of this site. */
    @Column(nullable = false, length = SUBJECT_MAX, updatable = false)
    private String subject;

    /** Where to look at it, or null. */
    @Column(length = SUBJECT_MAX, updatable = false)
    private String path;

    @Column(length = DETAIL_MAX, updatable = false)
    private String detail;

    /** The same column as a number: of an actor nothing else is hashed, as his name may change. */
    @Column(name = "actor_id", insertable = false, updatable = false)
    private Long actorId;

    /** From 1; null: written before there was a chain. */
    @Column(updatable = false)
    private Long place;

    /** Null: emptied, or from before there was a chain. */
    @Column(length = 2 * SALT_BYTES, updatable = false)
    private String salt;

    @Column(name = "content_hash", length = 64, updatable = false)
    private String contentHash;

    @Column(length = 64, updatable = false)
    private String hash;

    /** By which the forum knows the hash for its own. */
    @Column(length = 73, updatable = false)
    private String stamp;

    protected AuditEntry() {
    }

    AuditEntry(Instant at, Account actor, String act, Subject about, String detail) {
        this.at = Link.kept(at);
        this.actor = actor;
        this.actorId = actor == null ? null : actor.getId();
        this.act = act;
        this.subject = cut(about.words(), SUBJECT_MAX);
        this.path = about.path();
        this.detail = detail == null ? null : cut(detail, DETAIL_MAX);
        byte[] random = new byte[SALT_BYTES];
        RANDOM.nextBytes(random);
        this.salt = HexFormat.of().formatHex(random);
        this.contentHash = contentHash();
    }

    private String contentHash() {
        return Link.contentHash(salt, actorId, new Subject(subject, path), detail);
    }

    /** Whether it still tells what it told when it was written. */
    boolean isAsWritten() {
        return contentHash().equals(contentHash);
    }

    /** Whether what it told was taken out. */
    public boolean isErased() {
        return place != null && salt == null;
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, Character.isHighSurrogate(text.charAt(max - 2)) ? max - 2 : max - 1) + "…";
    }

    public Instant getAt() {
        return at;
    }

    public Account getActor() {
        return actor;
    }

    public String getAct() {
        return act;
    }

    public String getSubject() {
        return subject;
    }

    public String getPath() {
        return path;
    }

    public String getDetail() {
        return detail;
    }

    Long getActorId() {
        return actorId;
    }

    /** Its place in the chain, from 1; null: it was written before there was one. */
    public Long getPlace() {
        return place;
    }

    String getSalt() {
        return salt;
    }

    String getContentHash() {
        return contentHash;
    }

    /** What the next entry is bound to. */
    public String getHash() {
        return hash;
    }

    String getStamp() {
        return stamp;
    }
}
