package org.mingda.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingda.shell.Texts;

/** What stands on a badge: only holders of a licence may be called 律师 (律师法 art. 13). */
class BadgeWordsTest {

    private static String zh(String key, Object... places) {
        return Texts.of(Locale.SIMPLIFIED_CHINESE, key, places);
    }

    private static String en(String key, Object... places) {
        return Texts.of(Locale.ENGLISH, key, places);
    }

    @Test
    void nameATraineeByWhomHeIsGuided() {
        String kind = ProfessionalKind.TRAINEE_LAWYER.getLabel();
        assertThat(zh(kind) + zh("credential_badge.supervised", "宋知行")).isEqualTo("实习人员（由 宋知行 律师指导）");
        assertThat(zh(kind) + zh("credential_badge.unsupervised")).isEqualTo("实习人员（指导律师待确认）");
        assertThat(zh(kind)).doesNotContain("律师");
        assertThat(en(kind)).contains("not yet a lawyer");
    }

    @Test
    void sayOfAnAdviserThatHeIsNoLawyer() {
        assertThat(zh("credential_badge.adviser") + zh("credential_badge.no_lawyer_but", zh(Practice.GRASSROOTS.getLabel()))).isEqualTo("法律顾问（非律师：基层法律服务工作者）");
        assertThat(zh("credential_badge.adviser") + zh("credential_badge.no_lawyer_but", zh(Practice.IN_HOUSE.getLabel()))).isEqualTo("法律顾问（非律师：法务）");
        assertThat(zh(ProfessionalKind.LEGAL_ADVISER.getLabel())).isEqualTo("法律顾问（非律师）");
        assertThat(en("credential_badge.adviser") + " " + en("credential_badge.no_lawyer")).contains("not a lawyer");
    }

    @ParameterizedTest
    @EnumSource(value = Practice.class, names = {"GRASSROOTS", "IN_HOUSE"})
    void callNoCapacityOfAnAdviserALawyer(Practice practice) {
        assertThat(zh(practice.getLabel())).doesNotContain("律师");
        assertThat(en(practice.getLabel())).doesNotContainIgnoringCase("lawyer");
    }

    @Test
    void sayWhatAPersonWasAndSinceWhenHeIsNot() {
        assertThat(zh("credential_badge.lapsed_on", "2027年5月31日") + zh("credential_badge.was", zh(ProfessionalKind.TRAINEE_LAWYER.getLabel())))
                .isEqualTo("认证已于 2027年5月31日 失效（原为实习人员）");
    }
}
