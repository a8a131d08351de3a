package org.mingda.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrentAddressTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil.example", "/a\r\nSet-Cookie: x=y", "javascript:alert(1)", "me"})
    void neverLeadsToAnotherSite(String wanted) {
        assertThat(CurrentAddress.safe(wanted, "/")).isEqualTo("/");
    }

    @Test
    void leadsBackToAPageOfThisSite() {
        assertThat(CurrentAddress.safe("/questions?state=waiting#q", "/")).isEqualTo("/questions?state=waiting#q");
    }

    @Test
    void isFitForAHeader() {
        assertThat(CurrentAddress.safe("/questions?q=催收 \"😀\"", "/")).isEqualTo("/questions?q=%E5%82%AC%E6%94%B6%20%22%F0%9F%98%80%22");
    }
}
