package org.mingda.server;

/**
 * Lines that the launcher prints under the address once the forum is ready: what its keeper has to know at this start. Printed to standard output, never
 * logged, because a line may hold a secret link.
 */
public final class Banner {

    /** The launcher, which is outside the WAR, reads this system property. */
    private static final String PROPERTY = "mingda.banner";

    private Banner() {
    }

    /** Adds a line. Call it while the forum starts; later lines are not printed. */
    public static synchronized void add(String line) {
        String before = System.getProperty(PROPERTY, "");
        System.setProperty(PROPERTY, before.isEmpty() ? line : before + System.lineSeparator() + line);
    }
}
