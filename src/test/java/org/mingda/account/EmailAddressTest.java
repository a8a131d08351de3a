package org.mingda.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.kernel.Refusal;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.cn", "li.lei+debt@mail.example.com", "o'neil_1@xn--fiqs8s.cn"})
    void takesWhatMailIsSentTo(String address) {
        assertThat(EmailAddress.checked(address)).isEqualTo(address);
    }

    @Test
    void readsWhatAChineseKeyboardTypes() {
        assertThat(EmailAddress.checked(" Ｊian＠Example．org ")).isEqualTo("jian@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@", "@b.cn", "a@b", "a b@c.cn", "a@b..cn", ".a@b.cn", "a@-b.cn", "a@1.2.3.4", "a@b.cn\r\nBcc: c@d.cn", "a@b.cn,c@d.cn",
            "<a@b.cn>", "张三@例子.中国"})
    void refusesWhatItIsNot(String address) {
        assertThatThrownBy(() -> EmailAddress.checked(address)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesMoreThanAMailServerTakes() {
        assertThatThrownBy(() -> EmailAddress.checked("a".repeat(65) + "@example.org")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> EmailAddress.checked("a@" + "b.".repeat(130) + "org")).isInstanceOf(Refusal.class);
    }

    @Test
    void doesNotStumbleOverALongLineThatIsNone() {
        assertThatThrownBy(() -> EmailAddress.checked("a.".repeat(120) + "@")).isInstanceOf(Refusal.class);
    }
}
