package org.mingda.declaration;

import java.util.Optional;

/** For whom a professional acts in the matter that a question is about. Label {@code declaration_side.NONE}. */
public enum Side {
    /** For nobody who has to do with it. */
    NONE,
    /** For the lender, for whoever bought the debt, or for those who collect it. */
    LENDER,
    /** For somebody else who has to do with it: a guarantor, a relative, another creditor. */
    OTHER;

    /** The key of its name in the bundles. */
    public String getLabel() {
        return "declaration_side." + name();
    }

    public String getName() {
        return name();
    }

    /** A side by its name from outside; empty for anything else. */
    public static Optional<Side> named(String name) {
        for (Side side : values()) {
            if (side.name().equals(name)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }
}
