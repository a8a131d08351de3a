package org.mingda.shell;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The key that signs form tokens; kept in the database so that all nodes share it. Made at the first start. */
@Entity
@Table(name = "form_secret")
public class FormSecret {

    @Id
    private int id;

    @Column(name = "signing_key", nullable = false, length = 64)
    private String signingKey;

    protected FormSecret() {
    }

    FormSecret(int id, String signingKey) {
        this.id = id;
        this.signingKey = signingKey;
    }

    String signingKey() {
        return signingKey;
    }
}
