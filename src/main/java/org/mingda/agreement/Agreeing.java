package org.mingda.agreement;

import java.time.Instant;
import org.mingda.credential.Badge;

/**
 * One who agrees with an answer now.
 *
 * @param name  the name
 * @param token of the account: {@code /professional/TOKEN} is the public record
 * @param badge what stands beside the name
 * @param since since when
 */
public record Agreeing(String name, String token, Badge badge, Instant since) {

    public String getName() {
        return name;
    }

    public String getToken() {
        return token;
    }

    public Badge getBadge() {
        return badge;
    }

    public Instant getSince() {
        return since;
    }
}
