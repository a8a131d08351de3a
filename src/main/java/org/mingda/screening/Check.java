package org.mingda.screening;

import java.util.List;

/**
 * One rule of screening. Checks keep no state between texts and may be asked by several threads at once; they read what
 * is in the candidate and change nothing.
 */
public interface Check {

    /** A short steady name, kept with each finding: a change makes older findings look like another check's. */
    String name();

    /** What this check sees in {@code candidate}; empty when it has no objection. */
    List<Finding> examine(Candidate candidate);
}
