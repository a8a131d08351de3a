package org.mingda.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({"一,1", "十,10", "十一,11", "二十,20", "一百,100", "一百零三,103", "一百一十,110", "一百十,110", "二百九十三,293", "六百八十,680", "六百八十条,-1", "一千二百六十,1260", "一千零三十二,1032",
        "两百,200", "六八〇,680", "680,680", "６８０,680", "〇,-1", "六百百,-1", "百六,-1", "12345,-1", "六十百,-1", "零,-1"})
    void isRead(String written, int number) {
        assertThat(ChineseNumber.parse(written)).isEqualTo(number < 0 ? OptionalInt.empty() : OptionalInt.of(number));
    }

    @Test
    void isWrittenAsItIsRead() {
        for (int number = 1; number <= ChineseNumber.MAX; number++) {
            assertThat(ChineseNumber.parse(ChineseNumber.write(number))).hasValue(number);
        }
    }

    @ParameterizedTest
    @CsvSource({"10,十", "14,十四", "20,二十", "101,一百零一", "110,一百一十", "293,二百九十三", "680,六百八十", "1001,一千零一", "1010,一千零一十", "1260,一千二百六十"})
    void isWrittenAsStatutesDo(int number, String written) {
        assertThat(ChineseNumber.write(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "条", "-1", "1.5"})
    void isNothingElse(String written) {
        assertThat(ChineseNumber.parse(written)).isEmpty();
    }
}
