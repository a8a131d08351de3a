package org.mingda.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingda.screening.Candidates;
import org.mingda.screening.ContactCheck;
import org.mingda.screening.Screening;
import org.mingda.screening.Severity;

/** Ten adverts in many spellings ({@code evasions.txt}) against honest sentences that share their characters ({@code innocent.txt}). */
class EvasionTest {

    private static final int LEAST = 60;
    private static final String WORDS = String.join("\n", "~代理退保", "~征信洗白", "~无视征信", "~黑户秒下", "~出售银行卡四件套", "~养卡提额", "~强开额度");
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
