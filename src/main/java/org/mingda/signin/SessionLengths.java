package org.mingda.signin;

import java.time.Duration;

/** How long sessions last; a room above knows what the administrator has set. */
public interface SessionLengths {

    /** Without "keep me signed in": over after this much idleness. */
    Duration idle();

    /** Over in any case after this long, however busy; with "keep me signed in" also not before. */
    Duration most();
}
