package org.mingda.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.kernel.Refusal;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"13800138000", "138 0013 8000", "+86 138-0013-8000", "8613800138000", "１３８００１３８０００"})
    void isReadAsPeopleWriteIt(String typed) {
        assertThat(PhoneNumber.checked(typed)).isEqualTo("+8613800138000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12800138000", "1380013800", "138001380000", "010-12345678", "+1 202 555 0143", "13800138000\n1"})
    void isNothingElse(String typed) {
        assertThatThrownBy(() -> PhoneNumber.checked(typed)).isInstanceOf(Refusal.class);
    }
}
