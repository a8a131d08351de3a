package org.mingda.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.kernel.Refusal;

class AccountNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"见山", "山里的老李", "Li Lei", "阿明_2026", "古丽·买买提", "བཀྲ་ཤིས", "ئالىم جان"})
    void takesNamesAsPeopleCallThemselves(String name) {
        assertThat(AccountName.checked(name)).isEqualTo(name);
    }

    @Test
    void cleansWhatNobodySees() {
        assertThat(AccountName.checked("  好\u202E\u200B  人 ")).isEqualTo("好 人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "山", "一二三四五六七八九十一二三四五六七八九十一", "\uFDFA\uFDFA"})
    void refusesWhatIsTooShortOrTooLongAlsoAsItIsCompared(String name) {
        refused(name, "account.name_length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>山</b>", "山😀山", "a@b.cn", "__", "山\u3164", "mingdа2", "Αlice", "аdmіn", "ⓐdmin"})
    void refusesSignsThatDeceiveOrAreNoPartOfAName(String name) {
        refused(name, "account.name_characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王律师", "王 律 师", "Lawyer_Li", "明答客服", "ＡＤＭＩＮ", "法_官", "管理员", "adm1n", "m0derat0r", "0fficial", "adrnin", "rningda", "Ｍ1ngda", "明苔明答", "官 方", "審核員", "律師", "ᴀdmin",
        "𝐚𝐝𝐦𝐢𝐧", "lavvyer", "系统·消息", "po1ice"})
    void refusesAClaimToAProfessionOrAnOffice(String name) {
        refused(name, "account.name_claims");
    }

    @ParameterizedTest
    @ValueSource(strings = {"微13800138000", "扣123456", "山138-0013-80", "４５６７８９山"})
    void refusesANumberToBeReachedBy(String name) {
        refused(name, "account.name_digits");
    }

    @Test
    void comparesWithoutRegardToCaseAndWidth() {
        assertThat(AccountName.key("ＬｉＬｅｉ")).isEqualTo(AccountName.key("lilei"));
    }

    @Test
    void neverCutsWhatItCompares() {
        assertThat(AccountName.key("abcdefghijklmnopqrstuvwxyz@example.org")).isEqualTo("abcdefghijklmnopqrstuvwxyz@example.org");
    }

    @ParameterizedTest
    @CsvSource({"Lilei,LiIei", "lilei,1i1ei", "rnark,mark", "李雷,李·雷", "张偉,张伟", "scope,ѕсоре", "Bob,B0b", "王工,王エ"})
    void findsNamesThatLookTheSame(String name, String other) {
        assertThat(AccountName.look(name)).isEqualTo(AccountName.look(other));
    }

    @ParameterizedTest
    @CsvSource({"李雷,李蕾", "Lilei,Lily", "山里的老李,山里的小李", "阿明2025,阿明2026"})
    void tellsOtherNamesApart(String name, String other) {
        assertThat(AccountName.look(name)).isNotEqualTo(AccountName.look(other));
    }

    private static void refused(String name, String key) {
        assertThatThrownBy(() -> AccountName.checked(name)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
