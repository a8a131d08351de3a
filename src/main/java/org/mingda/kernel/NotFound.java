package org.mingda.kernel;

import jakarta.ejb.ApplicationException;

/** What was asked for does not exist, or must look so to this visitor. Answered with 404. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what, null, false, false);
    }
}
