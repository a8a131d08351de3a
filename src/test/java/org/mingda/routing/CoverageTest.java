package org.mingda.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.kernel.Refusal;
import org.mingda.site.Province;

class CoverageTest {

    @Test
    void mayKnowNoFieldBeforeSomebodyHasChosen() {
        Coverage coverage = Coverage.unchosen(null, Province.GUANGDONG, List.of());
        assertThat(coverage.getProvinces()).containsExactly(Province.GUANGDONG);
        assertThat(coverage.getFields()).isEmpty();
        assertThat(coverage.isListed()).isFalse();
    }

    @Test
    void isNotChosenWithoutAField() {
        Coverage coverage = Coverage.unchosen(null, Province.GUANGDONG, List.of());
        assertThatThrownBy(() -> coverage.follow(List.of(Province.GUANGDONG), List.of())).isInstanceOf(Refusal.class);
    }
}
