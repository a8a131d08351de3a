package org.mingda.shell;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the database did not keep up: a statement ran longer than it may, waited too long for another's row, or got no connection. No fault of whoever asked; he may try again. */
final class Overload {

    /** When to try again. */
    static final Duration WAIT = Duration.ofSeconds(30);
    /** SQLSTATE of PostgreSQL and H2 for a statement that was stopped, and of both for a lock that did not come. */
    private static final Set<String> STATES = Set.of("57014", "55P03", "HYT00");
    /** The pool's own, of a class that applications do not see. */
    private static final String NO_CONNECTION = "Error in allocating a connection";
    private static final int DEEPEST = 20;

    private Overload() {
    }

    static boolean in(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(DEEPEST).anyMatch(Overload::is);
    }

    private static boolean is(Throwable thrown) {
        return thrown instanceof SQLTimeoutException || thrown instanceof QueryTimeoutException || thrown instanceof LockTimeoutException || thrown instanceof PessimisticLockException
                || thrown instanceof SQLException database && (STATES.contains(String.valueOf(database.getSQLState())) || isPool(database)) || isPool(thrown);
    }

    private static boolean isPool(Throwable thrown) {
        return thrown.getMessage() != null && thrown.getMessage().startsWith(NO_CONNECTION);
    }
}
