package org.mingda.launch;

import java.io.IOException;
import java.util.logging.FileHandler;

/** The security log in files of its own, so that a noisy day of anything else does not push it out. Its properties in the log manager stand under its own name. */
public final class SecurityFile extends FileHandler {

    /** Opens the file that its properties name. */
    public SecurityFile() throws IOException {
        super();
    }
}
