package org.mingda.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingda.screening.Candidates;
import org.mingda.screening.ContactCheck;
import org.mingda.screening.Finding;
import org.mingda.screening.RecentTexts;
import org.mingda.screening.RepeatCheck;
import org.mingda.screening.Screening;
import org.mingda.screening.Severity;
import org.mingda.screening.Verdict;

/**
 * The whole list of checks against adverts in their many spellings, and against honest sentences that share their letters.
 * Those with invisible characters or line ends stand here, the rest in {@code adverts.txt} and {@code honest-sentences.txt}.
 */
class SpellingTest {

    private static final Screening SCREENING = SampleScreening.without(RepeatSeen.NEVER);

    @ParameterizedTest
    @MethodSource("adverts")
    void holdsAnAdvertHoweverItIsSpelled(String advert) {
        assertThat(SCREENING.screen(Candidates.withText(advert)).holds()).as(advert).isTrue();
    }

    @ParameterizedTest
    @MethodSource("honestSentences")
    void letsAnHonestSentencePass(String sentence) {
        Verdict verdict = SCREENING.screen(Candidates.withText(sentence));

        assertThat(verdict.findings()).as(sentence).filteredOn(found -> found.severity() != Severity.NOTE).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("adverts")
    void marksAPlaceInsideTheText(String advert) {
        for (Finding finding : SCREENING.screen(Candidates.withText(advert)).findings()) {
            assertThat(advert.substring(finding.start(), finding.end())).isEqualTo(finding.matched());
        }
    }

    static Stream<String> adverts() {
        return Stream.concat(lines("adverts.txt"), Stream.of(
                // mobile numbers
                "需要协商还款的打13800138000", "电话：138 0013 8000", "联系 138-0013-8000", "１３８００１３８０００ 专业处理",
                "一三八零零一三八零零零", "一三八 0013 8000", "①③⑧⓪⓪①③⑧⓪⓪⓪", "壹叁捌零零壹叁捌零零零", "幺三八洞洞幺三八洞洞洞",
                "138❤️0013❤️8000", "1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣", "1.3.8.0.0.1.3.8.0.0.0", "+86 13800138000", "8613800138000",
                "l38OOl38OOO", "138。0013。8000", "1\n3\n8\n0\n0\n1\n3\n8\n0\n0\n0", "❶❸❽⓿⓿❶❸❽⓿⓿⓿", "138\u200B0013\u200B8000",
                "⑴⑶⑻00⑴⑶⑻000", "微信同号13800138000",
                // fixed lines
                "0755-82345678", "(010) 6384 0000", "电话82345678 王经理", "０２１－６３８４００００",
                // WeChat
                "加微信abc12345", "微信：abc_12345", "加我微信 law8866", "V信：abc12345", "v❤️信 abc12345", "V❤️信", "微·信 abc12345",
                "微 . 信：abc12345", "微❤️信", "微丶信", "薇信abc12345", "加薇", "加薇：abc12345", "加V：abc12345", "加v abc12345",
                "+v abc12345", "➕V abc12345", "加卫星 abc12345", "卫星号abc12345", "威信：abc12345", "加威❤信", "ｗｅｉｘｉｎ：abc12345",
                "weixin: abc12345", "W e i x i n abc12345", "VX：abc12345", "ⓥⓧ abc12345", "𝓥𝓧 abc12345", "vх abc12345", "V\u200BX:abc12345",
                "🆅🆇abc12345", "√信 abc12345", "加溦信", "微訊 微信號：abc12345", "加葳", "wx a b c 1 2 3 4 5", "vx：5201314law",
                "微信号\nabc12345", "abc12345（微信同号）", "加\u00AD薇", "搜索 abc12345", "加我 abc12345", "加我的微信号是 lvshi2024",
                // QQ and others
                "QQ12345678", "qq：1234567", "Q Q 一二三四五六七八", "扣扣12345678", "企鹅号：12345678", "加Q 12345678", "q群123456789",
                "扣裙123456789", "Q裙 123456789", "ＱＱ：１２３４５６７８", "加飞机 abc12345", "telegram: abc12345",
                // mail
                "abc@163.com", "ａｂｃ＠１６３．ｃｏｍ", "12345678@qq", "abc @ qq . com", "abc@qq。com", "abc@qq点com",
                // links
                "http://abc.com/x", "https://t.cn/AbCd", "hxxp://abc.com", "www.abc.com", "abc.com", "abc。com", "abc点com", "abc . com",
                "abc .cn", "w w w . a b c . c o m", "ａｂｃ．ｃｏｍ", "bit.ly/abc", "http://1.2.3.4:8080/", "http://www.gov.cn@abc.com/",
                "http://gov.cn.abc.com", "http://evilgov.cn", "www.gоv.cn", "协商还款.com", "a\u200Bbc.c\u200Bom",
                // words
                "代理退保找我们", "代 理 退 保", "代-理-退-保", "代❤️理❤️退❤️保", "代理退保".replace("", "\u200B"), "代丶理丶退丶保", "征信修復",
                "專業征信洗白", "债 务 优 化 上 岸", "強 制 下 款", "代\n理\n退\n保", "代！理！退！保"));
    }

    static Stream<String> honestSentences() {
        return Stream.concat(lines("honest-sentences.txt"), Stream.of(
                // speaking of messengers and calls
                "我加了催收员的微信，他威胁我", "催收加我微信威胁我", "对方用微信转账给我20000元", "他把我拉进QQ群辱骂我", "借条是在微信上写的，有效吗？",
                "微信聊天记录能当证据吗", "我用微信支付了15000定金", "微信：他说不还就上门", "微信20240315的聊天记录", "对方加了我v信以后就失联了",
                "他让我加v聊，我没加", "他把我的QQ和微信都拉黑了", "情节显著轻微，信用卡逾期", "情节轻微.信用卡欠款", "公司的威信受到影响", "卫星电视费欠了2000元",
                "坐飞机被限制怎么办", "限制高消费不能坐飞机吗", "维信金融的贷款逾期了", "王薇欠我钱不还", "我参加薇娅直播间买的货", "腾讯企鹅公司", "增加微量的费用",
                "增加威慑力", "增加维权成本", "搜索不到被执行人的财产", "联系我家人算违法吗", "他天天打电话联系我爸妈", "POV信息", "TV、信号都断了", "请加盖公章",
                "iPhone14微信里的记录丢了", "微信8.0.50版本", "vivo手机里的微信记录", "加V信用分低", "WeChat: please help me",
                // sums, dates, case numbers, statutes
                "（2025）粤0305民初12345号", "(2024)京0105执恢1234号之一", "民法典第六百八十条", "《民法典》第680条规定禁止高利放贷", "借款金额 13800元",
                "借款13,800,138,000元", "合同编号：13800138000", "合同编号 HT20240315001", "2019年8月20日至2020年8月19日", "2019-08-20 19:08:26",
                "2025-03-16 19:08:26 收到短信", "一年期LPR为3.45%", "年利率15.4%，四倍是61.6%", "1、3、5、7、9、11、13、15期都还了", "第1、3、5、7、9、11、13项",
                "本金15000 利息200000", "15000 200000", "180,000 20000", "身份证号有18位，我的没写", "统一社会信用代码91440300MA5EXAMPLE",
                "卡号6222021380013800012", "2019.8.20借的，2020.8.20到期", "一三五晚上七点到九点催收", "三五天内还清", "一一核实", "十三、十五、十八条",
                "借了1万3，还了8千", "13年8月0分", "利息从1380涨到13800", "电话20240315打来的", "订单号 13900001234", "流水号是13912345678",
                // public lines
                "请拨打12348", "拨打110报警", "可以打12345或12378投诉", "招行95555给我打电话", "工行客服95588", "拨打12315、12386", "致电400-820-8820",
                "4008208820", "800-820-8820", "银保监热线12378", "法院12368热线", "0755-12345", "反诈96110",
                // addresses that are allowed, and dots that are none
                "https://www.court.gov.cn/zixun/1234.html", "www.12348.gov.cn", "12348.gov.cn", "zxgk.court.gov.cn 可以查", "ＷＷＷ．ＧＯＶ．ＣＮ",
                "http://localhost.mingda.example/question/abc", "信箱 fy@court.gov.cn", "合同.pdf", "见附件1.docx", "XX Co.,Ltd.", "Co.Ltd",
                "3.5万", "他说OK。CN航班取消了", "我买了iPhone。然后逾期了", "下午3点CNN报道", "@王律师 谢谢", "1.借款2.利息3.违约金",
                // words inside other words, and over a sentence end
                "他要代理。退保的事我自己办", "他代我理赔，退了保", "征信。修复的事", "我的征信有逾期，能修复吗", "谢谢！谢谢！谢谢！"));
    }

    private static Stream<String> lines(String resource) {
        try (var in = SpellingTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small list as a moderator might begin with, and the rest of the checks as they stand. */
    static final class SampleScreening {

        private static final String WORDS = String.join("\n", "代理退保", "征信修复", "征信洗白", "债务优化上岸", "强制下款", "黑户可贷",
                "包下款", "无视征信", "反催收联盟", "停息挂账办理", "代写投诉", "专业撤诉", "包赢", "网赌追回", "跑分", "办信用卡提额",
                "低息秒批", "当天放款", "不看征信", "百分百下款", "刷流水包装", "收购银行卡", "出售四件套", "裸条", "棋牌上下分", "澳门赌场",
                "代办营业执照", "私人侦探", "查开房记录", "定位找人");

        private static final Set<String> HOSTS = Set.of("gov.cn", "mingda.example");

        private SampleScreening() {
        }

        static Screening without(RecentTexts recent) {
            RuleSet rules = new RuleSet(List.of(Rules.live(RuleKind.WORDS, Severity.HOLD, WORDS)));
            return new Screening(List.of(new RuleCheck(() -> rules, hits -> { }), new ContactCheck(HOSTS), new RepeatCheck(recent)));
        }
    }

    /** Recent texts of a forum where nothing was posted. */
    static final class RepeatSeen {

        static final RecentTexts NEVER = (fingerprint, author) -> new RecentTexts.Seen(0, 0);

        private RepeatSeen() {
        }
    }
}
