package org.mingda.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactCheckTest {

    private final ContactCheck check = new ContactCheck(List.of("gov.cn", "mingda.example"));

    private List<Finding> examine(String text) {
        return check.examine(Candidates.withText(text));
    }

    @ParameterizedTest
    @CsvSource({"请打138 0013 8000谢谢, mobile, 138 0013 8000", "打+86-13800138000吧, mobile, 86-13800138000",
        "我的号一三八0013八〇〇〇, mobile, 一三八0013八〇〇〇", "打0755-82345678, phone, 0755-82345678",
        "座机：8234 5678, phone, 8234 5678", "找我V信：law_8866, messenger, V信：law_8866", "来扣裙吧, messenger_disguised, 扣裙",
        "加V详聊, messenger_slang, 加V", "写信到a.b-c@163.com吧, email, a.b-c@163.com", "加QQ：12345678, messenger, 加QQ：12345678",
        "看https://abc.com/x?a=1。好, link, https://abc.com/x?a=1", "见。www.abc.com, link, www.abc.com", "看协商还款.com, link, 款.com",
        "abc12345（微信同号）, messenger, abc12345（微信"})
    void namesAndMarksWhatItFound(String text, String key, String matched) {
        assertThat(examine(text)).extracting(Finding::key, Finding::matched)
                .containsExactly(tuple("moderation_finding." + key, matched));
    }

    @Test
    void tellsEachPlaceOnceInOrder() {
        assertThat(examine("微信13800138000，邮箱13800138000@163.com，网址www.abc.com"))
                .extracting(Finding::key).containsExactly("moderation_finding.mobile", "moderation_finding.email",
                        "moderation_finding.link");
    }

    @Test
    void looksAtTheTitleToo() {
        assertThat(check.examine(Candidates.with("加薇", "正文"))).extracting(Finding::field).containsExactly(Finding.TITLE);
    }

    @Test
    void notesSlangWithoutAHandleButDoesNotHoldIt() {
        assertThat(examine("他让我加v聊，我没理")).extracting(Finding::severity).containsExactly(Severity.NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.gov.cn", "https://wenshu.court.gov.cn/a/b.html?x=1", "ＷＷＷ．ＧＯＶ．ＣＮ", "12348。gov。cn", "MINGDA.example",
        "http://mingda.example:8080/question/x", "fy@court.gov.cn"})
    void allowsTheListedHosts(String text) {
        assertThat(examine(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evilgov.cn", "www.gov.cn.evil.com", "http://www.gov.cn@evil.com/", "gоv.cn", "http://mingda.example.top",
        "ｇοv.cn", "http://mingdaexample/"})
    void holdsHostsThatOnlyLookLikeListedOnes(String text) {
        assertThat(examine(text)).extracting(Finding::severity).contains(Severity.HOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6222021380013800012", "91440300138001380001", "1380013800", "138001380001", "12800138000",
        "110101199003071234", "6217 0012 3456 7890 123", "150.25 300000", "180,000 20000", "13800138000元"})
    void readsNoMobileNumberInOtherNumbers(String text) {
        assertThat(examine(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"110", "12345", "12348", "12378", "12315", "12386", "95588", "95555", "400-820-8820", "4008208820", "800 820 8820",
        "热线：12348", "电话95588", "电话：4008208820", "致电 800-820-8820", "0755-12345"})
    void neverHoldsPublicLines(String text) {
        assertThat(examine(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"微信 QFNHNNIX2BZE 是合同号", "搜索 QFNHNNIX2BZE 查不到", "联系我 HT20231234567", "物业群 HT20231234567 的通知", "QFNHNNIX2BZE（微信", "我加了他。QFNHNNIX2BZE",
        "群 HT2023123456", "请联系我。abc12345是案件的编号", "卫 JK2023031500012"})
    void takesNoNumberOfADocumentForAHandle(String text) {
        assertThat(examine(text)).extracting(Finding::severity).doesNotContain(Severity.HOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"微信号：QFNHNNIX2BZE", "加V信 QFNHNNIX2BZE", "加薇 HT20231234567", "微信 abc12345", "联系我 abc12345", "QFNHNNIX2BZE微信同号", "嘉蔚昕 abc12345", "寇寇：12345678",
        "加彳攵亻言聊", "打要三吧灵灵要三吧灵灵灵"})
    void holdsAHandleThatSomethingAnnounces(String text) {
        assertThat(examine(text)).extracting(Finding::severity).contains(Severity.HOLD);
    }

    @Test
    void stopsCountingWhereMoreWouldTellNothing() {
        assertThat(examine("13800138000，".repeat(1_500))).hasSize(Finding.MOST_PER_FIELD);
    }

    @Test
    void findsANumberBehindAnyAmountOfSlang() {
        assertThat(examine("加v，".repeat(1_000) + "13800138000")).hasSize(Finding.MOST_PER_FIELD)
                .last().extracting(Finding::key).isEqualTo("moderation_finding.mobile");
    }
}
