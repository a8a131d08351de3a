package org.mingda.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomesTest {

    private static Outcomes.Group group(String reason, List<String> rules, String moderator, Tally tally) {
        return new Outcomes.Group(reason, rules, moderator, tally);
    }

    @Test
    void countsEachDecisionForItsReasonItsRulesAndItsModerator() {
        Outcomes outcomes = Outcomes.of(List.of(
                group("CONTACT", List.of("contact", "aaaaaaaaaaaa"), "甲", new Tally("", 10, 0, 0)),
                group("CONTACT", List.of("contact"), "乙", new Tally("", 5, 0, 0)),
                group(null, List.of("aaaaaaaaaaaa"), "", new Tally("", 7, 0, 0)),
                group("CONTACT", List.of("contact", "aaaaaaaaaaaa"), "甲", new Tally("", 0, 1, 3))));
        assertThat(outcomes.reasons()).extracting(Tally::name, Tally::decided, Tally::upheld, Tally::overturned).containsExactly(tuple("CONTACT", 15L, 1L, 3L));
        assertThat(outcomes.rules()).extracting(Tally::name, Tally::decided, Tally::overturned).containsExactly(tuple("aaaaaaaaaaaa", 17L, 3L), tuple("contact", 15L, 3L));
        assertThat(outcomes.moderators()).extracting(Tally::name, Tally::decided).containsExactly(tuple("甲", 10L), tuple("", 7L), tuple("乙", 5L));
    }

    @Test
    void doubtsARuleThatWasOverturnedOftenInNumberAndShare() {
        assertThat(new Tally("r", 100, 7, 3).isDoubtful(3, 30)).isTrue();
        assertThat(new Tally("r", 100, 8, 3).isDoubtful(3, 30)).isFalse();
        assertThat(new Tally("r", 100, 0, 2).isDoubtful(3, 30)).isFalse();
        assertThat(new Tally("r", 100, 0, 0).isDoubtful(1, 1)).isFalse();
    }

    @Test
    void givesAShareOfWhatWasJudged() {
        assertThat(new Tally("r", 9, 2, 1).getShare()).isEqualTo(33);
        assertThat(new Tally("r", 9, 0, 0).getShare()).as("nobody judged").isNull();
    }
}
