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
import java.time.Instant;
import org.mingda.account.Account;

/** One act: who (nobody: the machine), what ({@code audit_act.REVIEW_REJECT}), about what, and what changed. Written once. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    static final int ACT_MAX = 40;
    static final int SUBJECT_MAX = 300;
    static final int DETAIL_MAX = 1000;

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

    protected AuditEntry() {
    }

    AuditEntry(Instant at, Account actor, String act, String subject, String path, String detail) {
        this.at = at;
        this.actor = actor;
        this.act = act;
        this.subject = cut(subject, SUBJECT_MAX);
        this.path = path;
        this.detail = detail == null ? null : cut(detail, DETAIL_MAX);
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max - 1) + "…";
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
}
