package org.mingda.launch;

/**
 * Start class of the jar. Compiled for Java 8, unlike all else, so that an old Java gets a sentence instead of a stack
 * trace; it therefore touches no other class of the jar by name.
 */
public final class Launcher {
    private static final int OLDEST_JAVA = 17;

    private Launcher() {
    }

    /**
     * Starts the forum and returns when it is ready; the server's own threads keep the process alive.
     *
     * @param arguments none; {@code --healthy} to ask a running forum whether it is well (exit status 0 or 1);
     *                  {@code verify-audit} to ask whether its audit trail is whole; or {@code import FILE...} to hand article pages to it
     * @throws Exception if the jar is damaged
     */
    public static void main(String[] arguments) throws Exception {
        if (javaVersion() < OLDEST_JAVA) {
            System.err.println("mingda: needs Java " + OLDEST_JAVA + " or later; this is Java "
                    + System.getProperty("java.version") + " in " + System.getProperty("java.home"));
            System.exit(1);
        }
        Class.forName("org.mingda.launch.Server").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    private static int javaVersion() {
        String version = System.getProperty("java.specification.version");
        return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
    }
}
