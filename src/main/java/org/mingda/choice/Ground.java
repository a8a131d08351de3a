package org.mingda.choice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why an asker accepts an answer, or takes that back. Label {@code choice_ground.CLEAR}. */
public enum Ground {
    /** It explained the matter. */
    CLEAR(true),
    /** It said what to do next. */
    STEPS(true),
    /** What it advised worked. */
    SOLVED(true),
    /** Pressed by mistake. */
    MISTAKE(false),
    /** What it advised did not work. */
    FAILED(false),
    /** The matter has changed. */
    CHANGED(false),
    /** Another answer fits better. */
    BETTER(false);

    private final boolean accepting;

    Ground(boolean accepting) {
        this.accepting = accepting;
    }

    /** Those for accepting, or those for taking back. */
    public static List<Ground> of(boolean accepting) {
        return Arrays.stream(values()).filter(g -> g.accepting == accepting).toList();
    }

    /** A reason of this sort by its name from outside; empty for anything else. */
    public static Optional<Ground> named(String name, boolean accepting) {
        return of(accepting).stream().filter(g -> g.name().equals(name)).findFirst();
    }

    public boolean isAccepting() {
        return accepting;
    }

    /** The key of its name in the bundles. */
    public String getLabel() {
        return "choice_ground." + name();
    }

    public String getName() {
        return name();
    }
}
