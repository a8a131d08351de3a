package org.mingda.shell;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A form that has done its work: its nonce, and where its result stands. A second submit of it is led there. */
@Entity
@Table(name = "spent_form")
public class SpentForm {

    @Id
    @Column(length = 40)
    private String nonce;

    @Column(nullable = false, length = 300)
    private String path;

    @Column(name = "spent_at", nullable = false)
    private Instant spentAt;

    protected SpentForm() {
    }

    SpentForm(String nonce, String path, Instant spentAt) {
        this.nonce = nonce;
        this.path = path;
        this.spentAt = spentAt;
    }

    String path() {
        return path;
    }

    void leadsTo(String result) {
        this.path = result;
    }
}
