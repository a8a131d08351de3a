package org.mingda.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.kernel.Refusal;

class PromotionLintTest {

    @ParameterizedTest
    @CsvSource({
        "RESULT, 我承诺办案结果让您满意", "RESULT, 这个案子包赢", "RESULT, 我保证胜诉", "RESULT, 保证能赢", "RESULT, 百分百胜诉",
        "RATE, 本人胜诉率很高", "RATE, 停息挂账成功率九成", "RATE, 执业十年从未败诉",
        "EXPERT, 本人是债务领域的专家", "EXPERT, 我是本地顶尖的债务律师", "EXPERT, 金牌律师为您服务",
        "FREE, 欢迎来电免费咨询", "FREE, 我可以免费代理", "FREE, 现在不收律师费", "FREE, 律师费优惠中",
        "REBATE, 介绍朋友来有回扣", "REBATE, 介绍成功付介绍费",
        "RELATION, 我在法院有熟人", "RELATION, 我有内部渠道",
        "COMPARISON, 我比其他律师更懂网贷", "COMPARISON, 别的律师只会拖时间",
        "CONTINGENCY, 可以做风险代理", "CONTINGENCY, 打赢了再收费",
        "PRIVATE_FEE, 律师费转到我个人账户就行"})
    void findsPromotion(PromotionKind kind, String text) {
        assertThat(PromotionLint.find(text)).extracting(PromotionDoubt::getKind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "任何人承诺胜诉都不可信。", "律师不得承诺办案结果。", "声称包赢的中介请不要相信。", "对方说成功率九成，请先核实。", "请不要支付介绍费。", "符合条件的可以申请法律援助，不收费。",
        "可以申请专家辅助人出庭。", "鉴定专家会出具意见。", "拨打 12348 可以免费咨询。", "先说结论：按您说的情况不会坐牢。", "保证期间届满，保证人不再承担责任。", "请保留转账记录和聊天记录。",
        "诉讼费由败诉方承担。", "律师法禁止风险代理的案件包括劳动报酬。", "调解成功后请按约定还款。", "银行卡被冻结，可以向法院申请保留生活费。", "您没有义务找关系。"})
    void leavesAdviceAlone(String text) {
        assertThat(PromotionLint.find(text)).isEmpty();
    }

    @Test
    void hintsOncePerWording() {
        PromotionHints hints = new PromotionHints();
        assertThatThrownBy(() -> hints.check("欢迎免费咨询")).isInstanceOf(Refusal.class);
        assertThat(hints.getDoubts()).hasSize(1);
        hints.check("欢迎免费咨询");
        assertThatThrownBy(() -> hints.check("欢迎免费咨询，包赢")).isInstanceOf(Refusal.class);
        hints.check("债务已过诉讼时效");
    }
}
