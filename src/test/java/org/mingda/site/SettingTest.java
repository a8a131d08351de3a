package org.mingda.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.kernel.Refusal;

class SettingTest {

    @ParameterizedTest
    @EnumSource
    void takesItsOwnDefault(Setting setting) {
        assertThat(setting.checked(setting.getInitial())).isEqualTo(setting.getInitial());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "121", "-1", "1.5", "ten", "99999999999999"})
    void refusesNumbersOutsideItsLimits(String value) {
        assertThatThrownBy(() -> Setting.LEASE_MINUTES.checked(value)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAPolicyThatThereIsNot() {
        assertThatThrownBy(() -> Setting.COMMENT_POLICY.checked("NEVER")).isInstanceOf(Refusal.class);
    }

    @Test
    void cleansTextAndMayBeEmptied() {
        assertThat(Setting.ICP_NUMBER.checked(" 京ICP备\u202E2026000001号 ")).isEqualTo("京ICP备2026000001号");
        assertThat(Setting.ICP_NUMBER.checked(null)).isEmpty();
        assertThatThrownBy(() -> Setting.ICP_NUMBER.checked("x".repeat(61))).isInstanceOf(Refusal.class);
    }
}
