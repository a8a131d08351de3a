package org.mingda.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternListTest {

    private static final String[] PATTERNS = {"(?<![不没])(?:想|打算)(?:去)?死", "(?:砍|杀)(?:了|掉)?(?:你|他)(?!们)", "小心(?:你|他)的?腿", "[京沪][A-Z][0-9]{3}"};

    @ParameterizedTest
    @ValueSource(strings = {"我想死，打算去死，不想死", "杀了你杀你们砍掉他", "小心小心你的腿小心他腿", "沪A123京B456京b789", "", "想", "没打算去死但是打算死砍你"})
    void findsWhatEachPatternFindsAlone(String text) {
        List<String> found = new ArrayList<>();
        new PatternList(PATTERNS).find(text, m -> found.add(m.start() + ":" + m.group()));
        List<String> alone = new ArrayList<>();
        for (String pattern : PATTERNS) {
            Pattern.compile(pattern).matcher(text).results().map((MatchResult m) -> m.start() + ":" + m.group()).forEach(alone::add);
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(alone);
    }
}
