package org.mingda.consent;

import java.util.List;
import java.util.stream.Stream;
import org.mingda.account.HouseRules;
import org.mingda.account.PrivacyNotice;

/** A text that people agree to, and the wording of it that is asked for today. Label {@code consent_text.RULES}; those asked for apart are worded in {@code consent_wording.EVIDENCE}. */
public enum ConsentText {
    RULES(HouseRules.VERSION, "/rules"),
    PRIVACY(PrivacyNotice.VERSION, "/privacy"),
    /** What an asker shows to professionals alone: debts and family are sensitive data (个人信息保护法 art. 28). */
    PRIVATE_FACTS("2026-11-23", null),
    /** The papers that an applicant hands in. */
    EVIDENCE("2026-11-23", null);

    private final String edition;
    private final String path;

    ConsentText(String edition, String path) {
        this.edition = edition;
        this.path = path;
    }

    /** Those that everybody agrees to at sign-up. */
    public static List<ConsentText> everybodys() {
        return List.of(RULES, PRIVACY);
    }

    /** Those that are asked for apart, where they are needed. */
    public static List<ConsentText> apart() {
        return Stream.of(values()).filter(ConsentText::isApart).toList();
    }

    /** Whether it is asked for apart, and may be taken back by itself. */
    public boolean isApart() {
        return path == null;
    }

    /** The day the wording of today came into force. Change it together with the wording. */
    public String getEdition() {
        return edition;
    }

    /** Where the text stands; null when it stands beside the question. */
    public String getPath() {
        return path;
    }

    public String getLabel() {
        return "consent_text." + name();
    }

    public String getWording() {
        return "consent_wording." + name();
    }

    public String getName() {
        return name();
    }
}
