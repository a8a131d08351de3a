package org.mingda.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingda.kernel.Refusal;

/** What each kind of rule but words looks for, and what it refuses. */
class MatchersTest {

    private static List<String> matches(Matcher matcher, String text) {
        return matcher.find(Reading.of(text)).stream().map(span -> text.substring(span.start(), span.end())).toList();
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({"'\\d{3,5}元', 收１２３００元！, １２３００元", "'下款.{0,4}分钟', 下款只要五分鐘, 下款只要五分鐘", "vx\\s*\\d+, 找ＶＸ　１２３, ＶＸ　１２３", "^求贷款$, '你好\n求貸款\n谢谢', 求貸款"})
    void readsPatternsOnFoldedLettersWithTheirSigns(String pattern, String text, String matched) {
        assertThat(matches(PatternMatcher.of(pattern), text)).containsExactly(matched);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[a-", "a{3", "*a", "(?<=a)b", "(a)\\1"})
    void namesThePatternThatIsNone(String pattern) {
        if (!pattern.equals("a{3")) {
            refuses("rule.pattern_wrong", () -> PatternMatcher.of("好\n" + pattern));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"((a{1000}){1000}){1000}", "(x{30}){40}", "(a|b|c|d|e){900}(f|g){900}", "a{1001}", "(((((a{9}){9}){9}){9}){9}){9}"})
    void refusesPatternsThatWouldCostTooMuch(String pattern) {
        assertThatThrownBy(() -> PatternMatcher.of(pattern)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)+b", "(.*)*x", "(a*)*b", "([a-z]+)*1", "^(([a-z])+.)+[A-Z]([a-z])+$"})
    void staysQuickOnPatternsThatAreCatastrophicElsewhere(String pattern) {
        assertThat(PatternMatcher.of(pattern + "\n又一").find(Reading.of("a".repeat(5_000) + "!"))).isNotNull();
    }

    @Test
    void givesUpOnATextThatTakesTooLong() {
        PatternMatcher slow = PatternMatcher.of("(a|b|ab|ba){100}.*.*.*c");

        assertThatThrownBy(() -> slow.find(Reading.of("ab".repeat(30_000)))).isInstanceOf(Overtime.class);
    }

    @Test
    void refusesTooManyPatterns() {
        refuses("rule.patterns_many", () -> PatternMatcher.of("借款合同\n".repeat(PatternMatcher.PATTERNS_MAX + 1)));
        refuses("rule.pattern_large", () -> PatternMatcher.of("借".repeat(PatternMatcher.PATTERN_MAX + 1)));
        refuses("rule.empty", () -> PatternMatcher.of(" \n"));
    }

    @Test
    void findsKindsOfContactAndKnownHandles() {
        assertThat(matches(ContactMatcher.of("mobile"), "打138 0013 8000或加V信abc12345")).containsExactly("138 0013 8000");
        assertThat(matches(ContactMatcher.of("messenger\nemail"), "加V信abc12345，a@163.com")).containsExactly("加V信abc12345", "a@163.com");
        assertThat(matches(ContactMatcher.of("lvshi6688\n13800138000"), "找Ｌ-v-s-h-i 6688，一三八零零一三八零零零")).containsExactly("Ｌ-v-s-h-i 6688", "一三八零零一三八零零零");
        assertThat(matches(ContactMatcher.of("lvshi6688"), "lvshi66889")).isEmpty();
        refuses("rule.handle_unusable", () -> ContactMatcher.of("mobile\nabc"));
    }

    @Test
    void findsHostsButNotAllowedOnes() {
        assertThat(matches(HostMatcher.of("bad.com"), "看 http://www.bad.com/x 和 notbad.com")).containsExactly("http://www.bad.com/x");
        assertThat(matches(HostMatcher.of("*\n+good.com"), "看 www.good.com 和 a.cn")).containsExactly("a.cn");
        assertThat(HostMatcher.of("+Good.com").allowed()).containsExactly("good.com");
        refuses("rule.host_unusable", () -> HostMatcher.of("http://bad.com/"));
    }

    @Test
    void measuresLength() {
        assertThat(LengthMatcher.of("min 8").find(Reading.of("顶！！！！！！！！"))).containsExactly(Span.WHOLE);
        assertThat(LengthMatcher.of("min 8").find(Reading.of("我的借款已经还清了"))).isEmpty();
        assertThat(LengthMatcher.of("max 20").find(Reading.of("字".repeat(21)))).containsExactly(Span.WHOLE);
        refuses("rule.length_wide", () -> LengthMatcher.of("max 5"));
        refuses("rule.length_wide", () -> LengthMatcher.of("min 3000"));
        refuses("rule.limit_unusable", () -> LengthMatcher.of("least 5"));
    }

    @Test
    void seesRepetition() {
        assertThat(matches(RepetitionMatcher.of("letter 6"), "好 好，好好好好的")).containsExactly("好 好，好好好好");
        assertThat(matches(RepetitionMatcher.of("piece 4"), "快来快来快来快来吧")).containsExactly("快来快来快来快来");
        assertThat(matches(RepetitionMatcher.of("line 3"), "快来看看。快来看看！好的。快来看看")).containsExactly("快来看看");
        assertThat(RepetitionMatcher.of("letter 6\npiece 4\nline 3").find(Reading.of("哈哈哈，谢谢谢谢，我知道了。我知道了。"))).isEmpty();
        refuses("rule.limit_unusable", () -> RepetitionMatcher.of("letter 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", ".", "a*", "()", "[^a]", "\\p{Han}", "的|了|是", "(?s).+"})
    void refusesAPatternThatMeetsEverything(String pattern) {
        assertThatThrownBy(() -> Width.check(PatternMatcher.of(pattern))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.key()).isIn("rule.meets_empty", "rule.meets_everything"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"的", "我", "了\n代理退保", "有\n不"})
    void refusesAWordThatMeetsEverythingAndNamesIt(String words) {
        assertThatThrownBy(() -> Width.check(new WordMatcher(WordLines.of(words)))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("rule.meets_everything");
            assertThat(words).contains((String) refusal.args()[2]);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"代理退保", "加微信", "借款", "律师"})
    void keepsAWordThatSomeSentencesHold(String words) {
        Width.check(new WordMatcher(WordLines.of(words)));
    }
}
