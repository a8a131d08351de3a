package org.mingda.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DangerCheckTest {

    private static List<Finding> found(String text) {
        return new DangerCheck().examine(new Candidate("COMMENT", "aaaaaaaaaaaa", "", text, "/rules", "", 9, Duration.ofDays(90)));
    }

    private static List<String> keys(String text) {
        return found(text).stream().map(Finding::key).distinct().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"再不还钱就砍死你", "他们说要杀我全家", "昨天有人打电话说要打断我的腿", "小心你女儿放学的路", "要烧你家房子，你等着", "让你见不到明天的太阳",
        "催收的说：弄 死 你", "咱们同归于尽吧", "今晚就去废了你", "不还就绑了你儿子", "再不还，我找人去你老家门口拉横幅，你爸妈住哪栋我查得到，到时候别怪我"})
    void holdsThreats(String text) {
        assertThat(keys(text)).as(text).containsExactly(DangerCheck.THREAT);
        assertThat(found(text)).allMatch(f -> f.severity() == Severity.HOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每天被催，我不想活了", "真的活不下去了，欠了二十万", "我想死", "只有跳楼一条路了", "我准备自杀", "活着没意思", "遗书都准备了，我写好遗书了", "打算去跳江",
        "不如死了算了", "我想结束自己的生命", "想 自 杀", "三个晚上没睡着，有时候想我不在了家里人就不用被打电话了"})
    void holdsWordsOfThoseWhoMayHarmThemselves(String text) {
        assertThat(keys(text)).as(text).containsExactly(DangerCheck.SELF_HARM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"打死我也不借网贷了", "这个月累死了", "想死你了", "商场跳楼价清仓", "杀猪盘骗了我八万", "催收逼死人要负什么责任", "我没想过自杀，只是压力大", "逾期利息高得要命",
        "借款人死亡后债务由谁还", "法院会不会上门抓人", "他父亲去世了，债务要继承吗", "死磕到底", "我不想死，我想好好还钱", "他家被法院查封了", "请律师要多少钱", "交通事故撞死他人的赔偿能强制执行吗",
        "做他们的担保人有风险吗", "有人杀价收购房子", "利率到了24%算高利贷吗", "活期存款会不会被冻结", "一手房一手腿", "我活下来了，谢谢大家", "房子烧了还要还房贷吗", "死信用卡怎么处理"})
    void leavesHarmlessWordsAlone(String text) {
        assertThat(found(text)).as(text).isEmpty();
    }

    @Test
    void knowsIdentityNumbersByTheirCheckCharacter() {
        assertThat(keys("我的身份证是11010519491231002X，帮我查查")).containsExactly(LeakedNumbers.IDENTITY);
        assertThat(keys("身份证 440524 1880 0101 001 4")).as("too old").isEmpty();
        assertThat(keys("身份证：110105 19491231 002x")).containsExactly(LeakedNumbers.IDENTITY);
        assertThat(keys("１１０１０５１９４９１２３１００２Ｘ")).containsExactly(LeakedNumbers.IDENTITY);
        assertThat(keys("身份证号：420106900307123")).as("of 15 digits").containsExactly(LeakedNumbers.IDENTITY);
        assertThat(keys("身份证号：420106901307123")).as("no such month").isEmpty();
        assertThat(keys("编号420106900307123")).as("15 digits that nobody calls so").isEmpty();
        assertThat(keys("合同号110105194912310021")).as("wrong check character").isEmpty();
        assertThat(keys("编号110105194913310023")).as("no such month").isEmpty();
        assertThat(found("我的身份证是11010519491231002X，帮我查查").get(0).matched()).isEqualTo("11010519491231002X");
    }

    @Test
    void knowsBankCardsByLuhn() {
        assertThat(keys("钱打到6222 0212 3456 7890 128这张卡")).isEqualTo(keys("6222021234567890128"));
        assertThat(keys("卡号4111 1111 1111 1111")).containsExactly(LeakedNumbers.CARD);
        assertThat(keys("卡号4111 1111 1111 1112")).isEmpty();
        assertThat(keys("合同编号1234567890123456")).as("no issuer").isEmpty();
        assertThat(keys("订单号6222023600001234560")).as("the number of an order").isEmpty();
        assertThat(keys("老卡9558 8802 0000 1234 565")).as("from before UnionPay").containsExactly(LeakedNumbers.CARD);
        assertThat(keys("合同HT6222023600001234560")).as("hangs on letters").isEmpty();
        assertThat(keys("6️⃣2️⃣2️⃣2️⃣0️⃣2️⃣3️⃣6️⃣0️⃣0️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣0️⃣")).containsExactly(LeakedNumbers.CARD);
        assertThat(keys("订单 62000000000000000000000000")).as("longer than any card").isEmpty();
    }

    @Test
    void takesLongTextsInItsStride() {
        String text = "想要去死磕死死死".repeat(2500) + "1".repeat(2000);
        assertThat(found(text)).hasSizeLessThanOrEqualTo(Finding.MOST_PER_FIELD);
    }

    @Test
    void doesNotTireOfRepeatedBeginnings() {
        assertThat(found("打断你的".repeat(5000))).isEmpty();
    }
}
