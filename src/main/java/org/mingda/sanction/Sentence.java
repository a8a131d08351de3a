package org.mingda.sanction;

import java.time.Duration;
import java.time.Instant;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Reach;
import org.mingda.moderation.Restriction;
import org.mingda.moderation.Ruling;
import org.mingda.account.Account;
import org.mingda.site.Category;

/**
 * What a moderator wants to impose.
 *
 * @param kind     one of {@link Ladder#KINDS}
 * @param category where the person is muted; null for the whole forum, and for all other kinds
 * @param hours    how long a mute or suspension lasts, 1 to {@link #HOURS_MAX}; null for the others
 * @param phone    a telephone number by which a banned person is known; null when none is known; kept as a keyed hash alone
 */
public record Sentence(DecisionKind kind, Category category, Integer hours, String phone) {

    /** A year; what should last longer is a ban. */
    public static final int HOURS_MAX = 8_760;

    public Sentence {
        if (kind == null || !Ladder.KINDS.contains(kind)) {
            throw new Refusal("sanction.kind_required");
        }
        boolean timed = kind == DecisionKind.MUTE || kind == DecisionKind.SUSPEND;
        if (timed && (hours == null || hours < 1 || hours > HOURS_MAX)) {
            throw new Refusal("sanction.hours", HOURS_MAX);
        }
        hours = timed ? hours : null;
        category = kind == DecisionKind.MUTE ? category : null;
        phone = kind == DecisionKind.BAN && phone != null && !phone.isBlank() ? phone : null;
    }

    /** The decision to record. */
    Restriction restriction(Account subject, Ruling ruling, String facts, Instant now) {
        Instant until = hours == null ? null : now.plus(Duration.ofHours(hours));
        return new Restriction(kind, subject, ruling, Reach.person(category, until), facts);
    }
}
