package org.mingda.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.MadeDecisions;
import org.mingda.moderation.Reach;

class LadderTest {

    private static final Instant NOW = SanctionTest.NOON;

    private final Account member = SanctionTest.person("成员");
    private final Account moderator = SanctionTest.person("审核员", Role.MODERATOR);
    private final List<Sanction> record = new ArrayList<>();

    private void add(DecisionKind kind, Duration ago) {
        record.add(new Sanction(MadeDecisions.person(kind, member, moderator, Reach.person(null, null), NOW.minus(ago))));
    }

    @Test
    void beginsWithAWarningAndGrowsToABan() {
        assertThat(Ladder.next(record, NOW)).isEqualTo(new Ladder(DecisionKind.WARN, null));
        add(DecisionKind.WARN, Duration.ofDays(9));
        for (int hours : new int[] {24, 72, 168, 720}) {
            assertThat(Ladder.next(record, NOW)).isEqualTo(new Ladder(DecisionKind.MUTE, hours));
            add(DecisionKind.MUTE, Duration.ofDays(8));
        }
        assertThat(Ladder.next(record, NOW)).isEqualTo(new Ladder(DecisionKind.BAN, null));
    }

    @Test
    void goesOnWithSuspensionsAfterOne() {
        add(DecisionKind.SUSPEND, Duration.ofDays(30));
        assertThat(Ladder.next(record, NOW)).isEqualTo(new Ladder(DecisionKind.SUSPEND, 72));
    }

    @Test
    void forgetsWhatIsLongPastOrWasLifted() {
        add(DecisionKind.MUTE, Duration.ofDays(366));
        add(DecisionKind.MUTE, Duration.ofDays(3));
        record.get(1).lift(moderator, NOW);
        assertThat(Ladder.next(record, NOW)).isEqualTo(new Ladder(DecisionKind.WARN, null));
    }
}
