package org.mingda.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingda.account.Password;

class RecoveryCodeTest {

    @Test
    void beginsWithItsPlaceAndIsWrittenInTwoHalves() {
        String code = RecoveryCode.fresh(7);
        assertThat(code).matches("7[2-9a-z]{4}-[2-9a-z]{5}").hasSize(RecoveryCode.TYPED_MAX).isNotEqualTo(RecoveryCode.fresh(7));
        assertThat(RecoveryCode.plain(code)).hasValueSatisfying(plain -> assertThat(RecoveryCode.place(plain)).isEqualTo(7));
    }

    @Test
    void mayBeTypedAsPeopleType() {
        String code = RecoveryCode.fresh(3);
        assertThat(RecoveryCode.plain(" " + code.toUpperCase().replace("-", " - "))).isEqualTo(RecoveryCode.plain(code));
        assertThat(RecoveryCode.plain("l2345-67890")).isEqualTo(RecoveryCode.plain("12345-6789o")).isPresent();
        assertThat(RecoveryCode.plain("１２３４５－６７８９０")).as("full-width, as Chinese keyboards type").isEqualTo(RecoveryCode.plain("12345-67890"));
        assertThat(RecoveryCode.plain("123456")).isEmpty();
        assertThat(RecoveryCode.plain("x2345-67890")).isEmpty();
    }

    @Test
    void isShorterThanAnyPassword() {
        assertThat(RecoveryCode.TYPED_MAX).isLessThan(Password.MIN);
    }
}
