package org.mingda.kernel;

import jakarta.ejb.ApplicationException;

/** The visitor is known and may not do this. Answered with 403; deny is the default everywhere. */
@ApplicationException(rollback = true)
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String act) {
        super(act, null, false, false);
    }
}
