package org.mingda.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PersonalDataTest {

    /** One text a line: what it holds, nothing for what holds nothing; and the text. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "personal-data.csv", delimiter = '|', quoteCharacter = '`')
    void findsWhatTellsWhoSomebodyIs(PersonalKind kind, String text) {
        assertThat(PersonalData.find(text)).extracting(PersonalDatum::kind).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "personal-data.csv", delimiter = '|', quoteCharacter = '`')
    void findsNothingBehindItsMasks(PersonalKind kind, String text) {
        String masked = PersonalData.masked(text);
        assertThat(PersonalData.find(masked)).isEmpty();
        assertThat(masked.equals(text)).isEqualTo(kind == null);
    }

    @Test
    void isTriedOnEightyOfEach() throws IOException {
        try (InputStream in = PersonalDataTest.class.getResourceAsStream("personal-data.csv")) {
            Map<Boolean, List<String>> halves = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.partitioningBy(line -> line.startsWith("|")));
            assertThat(halves.get(true)).hasSizeGreaterThanOrEqualTo(80);
            assertThat(halves.get(false)).hasSizeGreaterThanOrEqualTo(80);
        }
    }

    @Test
    void keepsTheWordsAround() {
        assertThat(PersonalData.masked("我叫小王，手机13812345678，车牌鄂A12345，请帮忙。")).isEqualTo("我叫小王，手机138＊＊＊＊＊＊＊＊，车牌鄂A＊＊＊＊＊，请帮忙。");
        assertThat(PersonalData.masked(null)).isNull();
        assertThat(PersonalData.masked("加我微信abc12345好吗")).isEqualTo("加我微信＊＊＊好吗");
    }

    @Test
    void holdsWhatIsNoWayOfContact() {
        Candidate candidate = new Candidate("QUESTION", "author", "车牌鄂A12345", "手机13812345678，身份证420106199003070016，住在人民路15号", "/", "", 5, Duration.ofDays(9));
        assertThat(new PersonalDataCheck().examine(candidate)).extracting(Finding::key).containsExactly("moderation_finding.plate", "moderation_finding.address");
        assertThat(new PersonalDataCheck().examine(candidate)).allMatch(finding -> finding.severity() == Severity.HOLD);
    }
}
