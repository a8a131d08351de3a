package org.mingda.twins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingda.twins.Difference.Piece;

class DifferenceTest {

    @Test
    void showsWhatIsOtherwiseWithALittleAround() {
        assertThat(Difference.between("一二三四五六七八九十一二三四五六七八九十甲乙", "一二三四五六七八九十一二三四五六七八九十丙乙"))
                .containsExactly(new Piece("gap", ""), new Piece("same", "三四五六七八九十"), new Piece("del", "甲"), new Piece("ins", "丙"), new Piece("same", "乙"));
    }

    @Test
    void showsNothingOfEqualTexts() {
        assertThat(Difference.between("一样的", "一样的")).isEmpty();
    }

    @Test
    void cutsNoCharacterInHalf() {
        assertThat(Difference.between("好😀", "好😁")).contains(new Piece("del", "😀"), new Piece("ins", "😁"));
    }
}
