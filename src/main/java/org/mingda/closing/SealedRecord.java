package org.mingda.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mingda.kernel.Token;

/** What the law wants kept of a deleted account for some time: texts and whose they were, or logs, in one encrypted piece. Written once; the clock deletes it. */
@Entity
@Table(name = "sealed_record")
public class SealedRecord {

    /** Label {@code closing_kind.CONTENT}. */
    public enum Kind {
        /** Published texts (互联网信息服务管理办法 art. 14). */
        CONTENT,
        /** Sign-ins, acts and decisions (网络安全法 art. 21). */
        LOG
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sealed_record_seq")
    @SequenceGenerator(name = "sealed_record_seq", sequenceName = "sealed_record_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private Kind kind;

    @Column(nullable = false)
    private byte[] content;

    @Column(name = "sealed_at", nullable = false, updatable = false)
    private Instant sealedAt;

    @Column(name = "until_at", nullable = false, updatable = false)
    private Instant until;

    protected SealedRecord() {
    }

    SealedRecord(String token, Kind kind, byte[] content) {
        this.token = token;
        this.kind = kind;
        this.content = content.clone();
    }

    SealedRecord keptFrom(Instant now, Instant end) {
        sealedAt = now;
        until = end;
        return this;
    }

    /** What its content is sealed for: it opens in no other record. */
    static String purpose(String token) {
        return "record." + token;
    }

    byte[] content() {
        return content.clone();
    }

    public String getToken() {
        return token;
    }

    public Kind getKind() {
        return kind;
    }

    public Instant getSealedAt() {
        return sealedAt;
    }

    public Instant getUntil() {
        return until;
    }
}
