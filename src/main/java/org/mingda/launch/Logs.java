package org.mingda.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the log goes. By default the full log is kept in {@code log} in the data folder, five files of 10 MB in rotation, the security log
 * beside it in twenty, and the console shows warnings only, one line each. For containers everything goes to standard output.
 */
final class Logs {
    private static final String FILES = "java.util.logging.FileHandler";
    /** The logger of sign-ins and refusals ({@code org.mingda.signin.SecurityLog} in the forum). */
    private static final String SECURITY = "org.mingda.security";
    private static final String SECURITY_FILES = "org.mingda.launch.SecurityFile";
    private static final String CONSOLE = "org.mingda.launch.ConsoleLog";

    private Logs() {
    }

    /** Returns the words that tell a person where to look. */
    static String place(Settings settings) {
        return settings.logToConsole() ? "the log above" : folder(settings).toString();
    }

    /** Returns the lines of the server's {@code logging.properties}. */
    static List<String> configuration(Settings settings) {
        List<String> lines = new ArrayList<>(List.of(
                ".level=INFO",
                // libraries whose information at start is of no use to anybody
                "javax.enterprise.system.tools.deployment.dol.level=WARNING",
                "javax.enterprise.system.tools.deployment.common.level=WARNING",
                "fish.payara.nucleus.util.level=WARNING",
                "org.glassfish.admin.mbeanserver.level=WARNING",
                CONSOLE + ".formatter=" + LogLine.class.getName(),
                CONSOLE + ".brief=" + !settings.logToConsole()));
        if (settings.logToConsole()) {
            lines.add("handlers=" + CONSOLE);
            return lines;
        }
        Path folder = folder(settings);
        make(folder);
        lines.addAll(List.of(
                "handlers=" + FILES + "," + CONSOLE,
                FILES + ".pattern=" + folder.toString().replace("%", "%%") + "/mingda.%g.log",
                FILES + ".limit=10000000",
                FILES + ".count=5",
                FILES + ".append=true",
                FILES + ".encoding=UTF-8",
                FILES + ".level=ALL",
                FILES + ".filter=" + Noise.class.getName(),
                FILES + ".formatter=" + LogLine.class.getName(),
                SECURITY + ".handlers=" + SECURITY_FILES,
                SECURITY + ".useParentHandlers=false",
                SECURITY_FILES + ".pattern=" + folder.toString().replace("%", "%%") + "/security.%g.log",
                SECURITY_FILES + ".limit=10000000",
                SECURITY_FILES + ".count=20",
                SECURITY_FILES + ".append=true",
                SECURITY_FILES + ".encoding=UTF-8",
                SECURITY_FILES + ".formatter=" + LogLine.class.getName()));
        return lines;
    }

    /** For the eyes of whoever runs the forum: network addresses stand in the logs. Where the operator has made the folder himself, he has decided. */
    private static void make(Path folder) {
        try {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException | UnsupportedOperationException notPosix) {
            folder.toFile().mkdirs();
        }
    }

    private static Path folder(Settings settings) {
        return settings.data().resolve("log");
    }
}
