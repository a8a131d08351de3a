package org.mingda.kernel;

import jakarta.ejb.ApplicationException;

/**
 * The one business exception: a rule of the house says no, and the person is told why.
 *
 * <p>The key is a message key ({@code comment.thread_closed}); the arguments fill its places. Throwing it rolls the
 * transaction back, so that nothing half is written; it is an expected answer and is never logged with a stack trace.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    public Refusal(String key, Object... args) {
        super(key, null, false, false);
        this.key = key;
        this.args = args.clone();
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
