package org.mingda.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Spares all further classes of a run the errors that follow from a forum that did not start. */
final class ForumRuns implements BeforeAllCallback {
    private static final String REASON = "mingda.test.not.started";

    /** Called in the tests' own process; inside the server the property is never set. */
    static void not(String reason) {
        System.setProperty(REASON, reason);
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        String reason = System.getProperty(REASON);
        if (reason != null) {
            throw new IllegalStateException(reason);
        }
    }
}
