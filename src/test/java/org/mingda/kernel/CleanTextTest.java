package org.mingda.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void takesDirectionMarksAndZeroWidthSignsAway() {
        assertThat(CleanText.line("ad\u202Enim\u200B\uFEFF\u2066x\u2069\u00AD")).isEqualTo("adnimx");
        assertThat(CleanText.body("一\u202E二\u200B\n三")).isEqualTo("一二\n三");
    }

    @Test
    void makesOneLineOfSeveral() {
        assertThat(CleanText.line("a\r\nb\u2028c\u0085d\u0000e")).isEqualTo("a b cde");
    }

    @Test
    void takesSpacesAwayThatStandBeforeALineEnd() {
        assertThat(CleanText.body("a  \t\u3000\nb c \n\n\n\n\nd")).isEqualTo("a\nb c\n\n\nd");
    }

    @Test
    void keepsNoMoreMarksOnALetterThanAnyLanguageHas() {
        String piled = "a" + "\u0316\u0301".repeat(100) + "b";
        assertThat(CleanText.body(piled)).hasSizeLessThanOrEqualTo(2 + CleanText.MARKS_MAX).endsWith("b");
        assertThat(CleanText.body("\u1ED7 Tiếng Việt")).isEqualTo("\u1ED7 Tiếng Việt");
        assertThat(Normalizer.isNormalized(CleanText.body("e\u0301\u0323"), Normalizer.Form.NFC)).isTrue();
    }
}
