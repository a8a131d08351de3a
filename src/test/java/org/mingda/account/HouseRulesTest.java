package org.mingda.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"privacy_zh_CN.md", "privacy_en.md"})
    void standBesideANoticeOnPersonalDataInTheVersionThatThePageShows(String page) throws IOException {
        try (InputStream in = PrivacyNotice.class.getResourceAsStream("/org/mingda/home/" + page)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains(PrivacyNotice.VERSION);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules_zh_CN.md", "rules_en.md"})
    void areKeptInTheVersionThatThePageShows(String page) throws IOException {
        try (InputStream in = HouseRules.class.getResourceAsStream("/org/mingda/home/" + page)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains(HouseRules.VERSION);
        }
    }
}
