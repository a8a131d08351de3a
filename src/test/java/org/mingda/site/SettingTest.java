package org.mingda.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.kernel.Refusal;
import org.mingda.shell.Texts;

class SettingTest {

    @ParameterizedTest
    @EnumSource
    void takesItsOwnDefault(Setting setting) {
        assertThat(setting.checked(setting.getInitial())).isEqualTo(setting.getInitial());
    }

    @ParameterizedTest
    @EnumSource
    void hasItsWordsInBothLanguages(Setting setting) {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(Texts.of(locale, "site_setting." + setting)).doesNotStartWith("??");
            assertThat(Texts.of(locale, "site_setting_help." + setting)).doesNotStartWith("??");
            assertThat(setting.isNumber() && Texts.of(locale, "site_setting_unit." + setting).startsWith("??")).isFalse();
        }
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
