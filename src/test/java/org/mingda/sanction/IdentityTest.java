package org.mingda.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {

    @ParameterizedTest
    @CsvSource({
        "lin@example.org, lin@example.org",
        "LIN@Example.ORG, lin@example.org",
        "lin+again@example.org, lin@example.org",
        "ｌｉｎ@example.org, lin@example.org",
        "l.i.n@example.org, l.i.n@example.org",
        "l.i.n+x@gmail.com, lin@gmail.com",
        "lin@googlemail.com, lin@gmail.com",
        "+@example.org, +@example.org",
        "@example.org, @example.org"})
    void bringsSpellingsOfOneMailboxTogether(String typed, String mailbox) {
        assertThat(Identity.mailbox(typed)).isEqualTo(mailbox);
    }

    @ParameterizedTest
    @CsvSource({
        "13800138000, 13800138000",
        "+86 138-0013-8000, 13800138000",
        "0086 138 0013 8000, 13800138000",
        "１３８００１３８０００, 13800138000",
        "021-6212 3456, 02162123456",
        "110, ''"})
    void bringsSpellingsOfOneNumberTogether(String typed, String number) {
        assertThat(Identity.phone(typed)).isEqualTo(number);
    }

    @Test
    void knowsAMailboxThatIsNamedAfterANumber() {
        assertThat(Identity.phoneOf("13912345678@163.com")).isEqualTo("13912345678");
        assertThat(Identity.phoneOf("８６１３９１２３４５６７８＠qq.com")).isEqualTo("13912345678");
        assertThat(Identity.phoneOf("139123456@qq.com")).isNull();
        assertThat(Identity.phoneOf("lin.jianwei@example.org")).isNull();
    }
}
