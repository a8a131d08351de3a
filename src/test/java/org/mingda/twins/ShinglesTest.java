package org.mingda.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShinglesTest {

    private static final String ADVERT = "大家好，我去年也是负债三十多万走投无路，后来朋友介绍了一家专业的债务规划公司，帮我把所有平台都谈成了五年分期，现在每个月只要还两千块，压力小了很多，有需要的朋友可以来问我";

    private static Shingles of(String text) {
        return Shingles.of("", text);
    }

    @Test
    void takesASpunTextForATwin() {
        String spun = ADVERT.replace("三十多万", "四十多万").replace("两千块", "一千五").replace("大家好", "姐妹们好");
        assertThat(of(ADVERT).isTwinOf(of(spun))).isTrue();
    }

    @Test
    void looksThroughDisguises() {
        assertThat(of(ADVERT).likeness(of(ADVERT.replace("公司", "公❤司").replace("，", " / ").replace("债", "債")))).isEqualTo(1);
    }

    @Test
    void takesAnotherOrderOfSentencesForATwin() {
        List<String> parts = List.of(ADVERT.split("，"));
        String turned = parts.get(parts.size() - 1) + "，" + String.join("，", parts.subList(0, parts.size() - 1));
        assertThat(of(ADVERT).isTwinOf(of(turned))).isTrue();
    }

    @Test
    void tellsTwoPeoplesTroublesApart() {
        assertThat(of("我欠了三家网贷一共八万，上个月开始逾期，催收给我父母打电话，请问该怎么办才好？")
                .isTwinOf(of("我欠了两家银行一共六万，今年开始逾期，催收给我单位打电话，请问能不能报警处理？"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢谢", "谢谢律师的解答！", "同问，我也是这样的情况", "哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈", ""})
    void comparesNoCourtesies(String text) {
        assertThat(of(text).isComparable()).isFalse();
        assertThat(of(text).isTwinOf(of(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "《中华人民共和国民法典》第六百七十六条 借款人未按照约定的期限返还借款的，应当按照约定或者国家有关规定支付逾期利息。",
        "根据民法典第188条规定，向人民法院请求保护民事权利的诉讼时效期间为三年，法律另有规定的依照其规定。",
        "第六百八十条 禁止高利放贷，借款的利率不得违反国家有关规定。借款合同对支付利息没有约定的，视为没有利息。",
        "民法典第一千零三十二条：“自然人享有隐私权。任何组织或者个人不得以刺探、侵扰、泄露、公开等方式侵害他人的隐私权。”"})
    void comparesNoQuotedLaw(String quotation) {
        assertThat(of(quotation).isComparable()).isFalse();
        assertThat(of("我的问题是老板拖欠工资三个月怎么办呢。\n" + quotation).isTwinOf(of("楼上说得不对，离婚以后这笔钱还是要一起还。\n" + quotation))).isFalse();
    }

    @Test
    void comparesWhatStandsAroundAQuotation() {
        assertThat(of(ADVERT + "\n根据民法典第676条，借款人应当支付逾期利息。").isTwinOf(of(ADVERT))).isTrue();
    }

    /** An advert with other words, numbers, signs and order of sentences; the same spun so far that less than four fifths are left; and people in nearly the same trouble ({@code spun.tsv}). */
    @ParameterizedTest
    @MethodSource("pairs")
    void tellsSpunTextsFromPeopleInTheSameTrouble(String kind, String one, String other) {
        assertThat(of(one).isTwinOf(of(other))).as("%s: %s (%.2f)", kind, other, of(one).likeness(of(other))).isEqualTo(kind.equals("twin"));
        assertThat(Signature.keys(of(one)).stream().anyMatch(Signature.keys(of(other))::contains)).as("found by its keys").matches(found -> found || !kind.equals("twin"));
    }

    static Stream<Arguments> pairs() throws IOException {
        try (InputStream in = ShinglesTest.class.getResourceAsStream("spun.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> Arguments.of((Object[]) line.split("\t")));
        }
    }

    @Test
    void looksIntoQuotationMarksThatQuoteNoLaw() {
        assertThat(of("“" + ADVERT + "”").isTwinOf(of(ADVERT))).isTrue();
    }

    @Test
    void givesTwinsCommonKeys() {
        Set<Long> keys = new HashSet<>(Signature.keys(of(ADVERT)));
        String spun = ADVERT.replace("三十多万", "四十多万").replace("两千块", "一千五").replace("大家好", "姐妹们好");
        assertThat(Signature.keys(of(spun)).stream().filter(keys::contains).collect(Collectors.toSet())).isNotEmpty();
        assertThat(Signature.keys(of("我和丈夫协议离婚，孩子归我抚养，他一年没有给抚养费了，可以向法院申请执行吗，需要带什么材料"))).doesNotContainAnyElementsOf(keys);
    }

    @Test
    void staysLinearOnHostileQuotations() {
        String hostile = "《".repeat(5000) + "第一".repeat(5000) + "条“".repeat(3000);
        assertThat(Quotation.without(hostile)).isNotNull();
        assertThat(of("第".repeat(20_000)).isComparable()).isFalse();
    }
}
