package org.mingda.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** The file that proves a claim, as it is kept: by a random name in the evidence folder, with the hash of its bytes. */
@Embeddable
public class Evidence {

    /** Largest file in bytes that is taken: a scanned booklet or the photograph of a phone. */
    public static final int SIZE_MAX = 10 * 1024 * 1024;

    @Column(name = "evidence_file", length = 32)
    private String file;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_type", length = 10)
    private EvidenceType type;

    @Column(name = "evidence_size")
    private Long size;

    /** SHA-256 of the kept bytes in hexadecimal. */
    @Column(name = "evidence_hash", length = 64)
    private String hash;

    @Column(name = "evidence_at")
    private Instant at;

    protected Evidence() {
    }

    /** A file that lies in the evidence folder under a name. */
    public Evidence(String file, EvidenceType type, long size, String hash) {
        this.file = file;
        this.type = type;
        this.size = size;
        this.hash = hash;
    }

    /** The same file, marked with when it came in. */
    public Evidence receivedAt(Instant now) {
        at = now;
        return this;
    }

    /** Forgets where the file lay; its hash stays. */
    public void destroy() {
        file = null;
    }

    public String getFile() {
        return file;
    }

    public EvidenceType getType() {
        return type;
    }

    public long getSize() {
        return size == null ? 0 : size;
    }

    /** Its size in kilobytes, rounded up. */
    public long getKilobytes() {
        return (getSize() + 1023) / 1024;
    }

    public String getHash() {
        return hash;
    }

    /** The beginning of the hash: enough to compare by eye. */
    public String getFingerprint() {
        return hash.substring(0, 16);
    }

    public Instant getAt() {
        return at;
    }
}
