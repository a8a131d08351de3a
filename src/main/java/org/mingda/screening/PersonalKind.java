package org.mingda.screening;

/** What tells who or where somebody is. Label {@code shield_kind.MOBILE}. */
public enum PersonalKind {
    EMAIL(null),
    ID_NUMBER(null),
    BANK_CARD(null),
    CONTRACT_NUMBER("moderation_finding.contract_number"),
    PLATE("moderation_finding.plate"),
    MOBILE(null),
    PHONE(null),
    MESSENGER(null),
    ADDRESS("moderation_finding.address");

    private final String finding;

    PersonalKind(String finding) {
        this.finding = finding;
    }

    /** The message key of the finding; null for ways of contact, which {@link ContactCheck} holds, and for numbers that endanger, which {@link DangerCheck} does. */
    String finding() {
        return finding;
    }

    public String getLabel() {
        return "shield_kind." + name();
    }
}
