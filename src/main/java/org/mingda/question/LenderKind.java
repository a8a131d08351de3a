package org.mingda.question;

/** Who lent the money: which rules on interest and collection apply hangs on it. Label {@code question_lender.BANK}. */
public enum LenderKind {
    ONLINE_LENDER, BANK, CREDIT_CARD, PRIVATE, OTHER;

    /** The key of its name in the bundles. */
    public String getLabel() {
        return "question_lender." + name();
    }
}
