package org.mingda.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingda.screening.Candidates;
import org.mingda.screening.ContactCheck;
import org.mingda.screening.Screening;
import org.mingda.screening.Severity;

/**
 * Ten adverts in many spellings ({@code evasions.txt}) against honest sentences that share their characters ({@code innocent.txt}); and further ones, written without a look at the code, of which not
 * all are held: {@code \\n} and {@code \\u200b} stand in them for characters that no editor shows.
 */
class EvasionTest {

    private static final int LEAST = 60;
    private static final String WORDS = String.join("\n", "~代理退保", "~征信洗白", "~无视征信", "~出售银行卡四件套", "~养卡提额", "~强开额度",
            "~全额退保", "~黑户秒下", "~高价收卡日结", "~跑分日结", "加薇", "加V信");
    private static final RuleSet RULES = new RuleSet(List.of(Rules.live(RuleKind.WORDS, Severity.HOLD, WORDS)));
    private static final Screening SCREENING = new Screening(List.of(new RuleCheck(() -> RULES, hits -> { }), new ContactCheck(Set.of("gov.cn"))));

    @ParameterizedTest
    @MethodSource("evasions")
    void holdsEverySpelling(String spelling) {
        assertThat(isHeld(spelling)).as(spelling).isTrue();
    }

    @ParameterizedTest
    @MethodSource("innocent")
    void holdsNoHonestSentence(String sentence) {
        assertThat(SCREENING.screen(Candidates.withText(sentence)).findings()).as(sentence).noneMatch(found -> found.severity().isHold());
    }

    @Test
    void triesEnoughOfBoth() {
        long hits = evasions().filter(EvasionTest::isHeld).count();
        long alarms = innocent().filter(EvasionTest::isHeld).count();
        System.out.printf("evasion table: %d of %d spellings held, %d of %d honest sentences held%n", hits, evasions().count(), alarms, innocent().count());
        assertThat(evasions().count()).isGreaterThanOrEqualTo(LEAST);
        assertThat(innocent().count()).isGreaterThanOrEqualTo(LEAST);
    }

    /** Of those written at first 64 in a hundred were held, of the last portion, after mending, 39 of 45. One sentence speaks of a rule's word. */
    @Test
    void holdsNearlyAllFurtherSpellingsAndNoFurtherHonestSentence() {
        List<String> missed = lines("further-evasions.txt").map(EvasionTest::decoded).filter(spelling -> !isHeld(spelling)).toList();
        List<String> alarms = lines("further-innocent.txt").filter(EvasionTest::isHeld).toList();
        System.out.printf("further spellings: %d of %d missed, %d of %d honest sentences held%n", missed.size(), lines("further-evasions.txt").count(), alarms.size(), lines("further-innocent.txt").count());
        assertThat(missed).hasSizeLessThanOrEqualTo(8);
        assertThat(alarms).allMatch(sentence -> sentence.contains("全额退保")).hasSizeLessThanOrEqualTo(1);
    }

    /** Later spellings in three portions of forty: 91 of the 120 were held before they taught to read in other directions and scripts. Those that are missed could be sums, measures or counts. */
    @Test
    void holdsLaterSpellingsInOtherDirectionsAndScriptsAndNoHonestSentence() {
        List<String> missed = lines("later-evasions.txt").map(EvasionTest::decoded).filter(spelling -> !isHeld(spelling)).toList();
        List<String> alarms = lines("later-innocent.txt").map(EvasionTest::decoded).filter(EvasionTest::isHeld).toList();
        System.out.printf("later spellings: %d of %d missed, %d of %d honest sentences held%n", missed.size(), lines("later-evasions.txt").count(), alarms.size(), lines("later-innocent.txt").count());
        assertThat(missed).hasSizeLessThanOrEqualTo(4);
        assertThat(alarms).isEmpty();
    }

    private static String decoded(String line) {
        return Pattern.compile("\\\\u([0-9a-f]{4})").matcher(line.replace("\\n", "\n")).replaceAll(hidden -> String.valueOf((char) Integer.parseInt(hidden.group(1), 16)));
    }

    private static boolean isHeld(String text) {
        return SCREENING.screen(Candidates.withText(text)).holds();
    }

    static Stream<String> evasions() {
        return lines("evasions.txt");
    }

    static Stream<String> innocent() {
        return lines("innocent.txt");
    }

    private static Stream<String> lines(String resource) {
        try (var in = EvasionTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
