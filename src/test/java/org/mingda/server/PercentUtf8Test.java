package org.mingda.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentUtf8Test {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/questions?page=2&q=%E5%80%BA", "/a%20b", "/questions?q=\u00e5\u0080\u00ba", "/%F0%9F%98%80"})
    void takesUtf8EncodedOrAsBytes(String address) {
        assertThat(PercentUtf8.valid(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/%4", "/%zz", "/%00", "/%ff", "/%C0%AF", "/%ED%A0%80", "/?q=\u00ff\u00fe", "/\u00e5\u0080"})
    void refusesWhatIsNone(String address) {
        assertThat(PercentUtf8.valid(address)).isFalse();
    }
}
