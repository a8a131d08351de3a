package org.mingda.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.kernel.Refusal;

class PasswordTest {

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "五湖四海 春江花月夜 a", "tests-sign-in-with-this", "jianshan likes black tea"})
    void takesLongOnesWithoutRulesOfComposition(String password) {
        assertThat(Password.checked(password, "jianshan", "jianshan@example.org")).isEqualTo(password);
    }

    @Test
    void isUntouchedSpacesAndAll() {
        assertThat(Password.checked("  two spaces before  ")).isEqualTo("  two spaces before  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevenchars", "😀😀😀😀😀😀😀😀😀😀😀"})
    void refusesFewerThanTwelveCharacters(String password) {
        refused(password, "account.password_length");
    }

    @Test
    void refusesMoreThanAFormTakes() {
        refused("a long one ".repeat(12), "account.password_length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012", "987654321098", "aaaaaaaaaaaa", "121212121212", "qwertyuiopas", "abcdefghijkl", "mima1mima1mima1",
            "Password1234", "1qaz2wsx3edc", "WOAINI1314520", "1q2w3e4r5t6y",
            "superman123456", "P@ssw0rd!2024", "Sunshine-2023", "liverpool1234", "monkeymonkey1", "mingda123456789", "zhaiwuluntan"})
    void refusesWhatIsTriedFirst(String password) {
        refused(password, "account.password_common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jianshan2026", "JianShan-1234", "12jianshan345"})
    void refusesTheNameWithLittleElse(String password) {
        refused(password, "account.password_own_name");
    }

    private static void refused(String password, String key) {
        assertThatThrownBy(() -> Password.checked(password, "见山", "jianshan@example.org"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
