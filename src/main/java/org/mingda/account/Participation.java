package org.mingda.account;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What ties a person to the forum: the texts he agreed to, and the day from which the tie ends because he wants his account deleted. */
@MappedSuperclass
public abstract class Participation {

    /** Which wording of the rules was agreed to; null where nobody was asked. */
    @Column(name = "rules_version", length = 20)
    private String rulesVersion;

    /** Which wording of the notice on personal data was agreed to; null where nobody was asked. */
    @Column(name = "privacy_version", length = 20)
    private String privacyVersion;

    /** From when on the account may be deleted; null while its owner does not want that. */
    @Column(name = "closing_at")
    private Instant closingAt;

    /** Agrees to the rules and the notice on personal data in these wordings. The ledger of consents keeps when. */
    public void agree(String rules, String privacy) {
        rulesVersion = rules;
        privacyVersion = privacy;
    }

    /** Whether the rules and the notice on personal data are agreed to as they stand now. */
    public boolean isUpToDate() {
        return HouseRules.VERSION.equals(rulesVersion) && PrivacyNotice.VERSION.equals(privacyVersion);
    }

    /** The owner wants the account deleted, from this day on. */
    public void closeAt(Instant due) {
        closingAt = due;
    }

    /** The owner keeps the account. */
    public void stay() {
        closingAt = null;
    }

    public boolean isClosing() {
        return closingAt != null;
    }

    public Instant getClosingAt() {
        return closingAt;
    }

    public String getRulesVersion() {
        return rulesVersion;
    }

    public String getPrivacyVersion() {
        return privacyVersion;
    }
}
