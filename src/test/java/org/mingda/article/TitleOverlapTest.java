package org.mingda.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleOverlapTest {

    private final TitleOverlap overlap = new TitleOverlap("网贷逾期收到上门短信怎么办");

    @Test
    void seesWhatTitlesHaveInCommon() {
        assertThat(overlap.with("网贷逾期，收到上门短信怎么办？")).isEqualTo(1);
        assertThat(overlap.with("网贷逾期多久会被起诉")).isBetween(0.2, 0.6);
        assertThat(overlap.with("离婚财产分割")).isZero();
    }

    @Test
    void findsNothingInTitlesWithoutWords() {
        assertThat(overlap.with("？")).isZero();
        assertThat(new TitleOverlap("").with("")).isZero();
    }
}
