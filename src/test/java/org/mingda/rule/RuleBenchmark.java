package org.mingda.rule;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.concurrent.TimeUnit;
import org.mingda.screening.Candidate;
import org.mingda.screening.Candidates;
import org.mingda.screening.Check;
import org.mingda.screening.ContactCheck;
import org.mingda.screening.DangerCheck;
import org.mingda.screening.Finding;
import org.mingda.screening.PersonalDataCheck;
import org.mingda.screening.Severity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What screening a post of 2,000 characters costs with 50,000 words, half of them looked for by sound too, on one core; and how much memory the words take, which is
 * printed before the measurement. Run by hand, see the conventions; it may take no more than 1 ms and 64 MB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RuleBenchmark {

    private static final int WORDS = 50_000;
    private static final int LETTERS = 2_000;
    private static final String SENTENCE = "我在二〇二三年三月借了平安普惠十五万元，年化利率百分之二十四，已经还了18期，现在失业了还不上，催收每天给我通讯录里的人打电话，说不还钱就上门，"
            + "还用微信给我的父母发所谓的律师函。请问律师，这样的催收合法吗？我应该怎样保留证据，向哪个部门投诉？如果对方起诉，我要准备哪些材料？";

    private RuleSet rules;
    private RuleCheck check;
    private Candidate post;
    private final Check contacts = new ContactCheck(List.of());
    private final Check dangers = new DangerCheck();
    private final Check personal = new PersonalDataCheck();

    @Setup
    public void prepare() {
        long before = used();
        rules = new RuleSet(List.of(Rules.live(RuleKind.WORDS, Severity.HOLD, words(false)), Rules.live(RuleKind.WORDS, Severity.HOLD, words(true))));
        // the tables of folding and sounds are read by the first text
        check = new RuleCheck(() -> rules, hits -> { });
        post = Candidates.withText(SENTENCE.repeat(LETTERS / SENTENCE.length() + 1).substring(0, LETTERS));
        check.examine(post);
        System.out.printf("%n%d words, with all tables, take %.1f MB%n", WORDS, (used() - before) / 1e6);
    }

    private static String words(boolean bySound) {
        Random random = new Random(bySound ? 7 : 8);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS / 2; i++) {
            words.append(bySound ? "~" : "");
            for (int length = 3 + random.nextInt(4); length > 0; length--) {
                words.append((char) (0x5000 + random.nextInt(4_000)));
            }
            words.append('\n');
        }
        return words.toString();
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Benchmark
    public List<Finding> rules() {
        return check.examine(post);
    }

    /** With every check that reads the text alone; the others ask the database, or a model that was trained. */
    @Benchmark
    public List<Finding> allThatReadTheText() {
        return Stream.of(check, contacts, dangers, personal).map(c -> c.examine(post)).flatMap(List::stream).toList();
    }
}
