package org.mingda.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mingda.kernel.Refusal;

/**
 * What a password may be (after NIST SP 800-63B, section 5.1.1.2): long enough, and none of those that are tried first. No rules of composition: they make passwords
 * harder to keep in mind and not harder to guess.
 */
public final class Password {

    /** Shortest, in characters. */
    public static final int MIN = 12;
    /** Longest, in UTF-16 units; what a form takes. */
    public static final int MAX = 128;
    /** Fewer different characters than this are a pattern: {@code 121212121212}. */
    private static final int DIFFERENT_MIN = 5;
    /** A name or address may be part of a password only if this much else stands beside it. */
    private static final int BESIDE_NAME_MIN = 8;
    private static final int NAME_COUNTS_FROM = 3;
    /** At the most guesses that a day lets through from everywhere, about ten thousand, this many take a quarter of a century. */
    private static final double GUESSES_MIN = 1e8;
    /** Words of this place, which guessers try first. */
    private static final List<String> HERE = List.of("mingda", "明答", "lvshi", "律师", "falv", "法律", "zhaiwu", "债务", "qianzhai", "huankuan", "lawyer", "legal", "forum", "luntan");
    /** As much of it as is weighed: what is longer holds anyhow, and weighing takes ever longer. */
    private static final int WEIGHED_MAX = 64;
    /** Knows 30,000 passwords that leaked most often, words, names, dates, runs on keyboards, and what people do to them: {@code P@ssw0rd2024}. */
    private static final Zxcvbn WEIGHT = new Zxcvbn();

    /** What fingers run along. */
    private static final List<String> RUNS = List.of("01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "qazwsxedcrfvtgbyhnujmikolp", "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0");
    /** Of the passwords of twelve characters and more that leaked most often, those that the other rules let pass. */
    private static final Set<String> LEAKED = Set.of("password1234", "password12345", "password123456", "password123456789", "passwordpassword",
            "mypassword123", "woaini1314520", "woaini5201314", "woaiwojia1314", "5201314woaini", "a123456789012", "a1234567890123", "abc123456789",
            "abc1234567890", "abcd12345678", "abcd1234abcd", "qwer12345678", "qwerty123456", "qwerty1234567", "qwert12345678", "asdf12345678", "1234qwerasdf",
            "1234567890ab", "1234567890abc", "1234567890qq", "123456789abc", "123456789qaz", "123456789qwe", "123456abcdef", "iloveyou1234", "iloveyou520",
            "iloveyou5201314", "admin123456789", "administrator", "administrator1", "letmein12345", "welcome12345", "changeme1234", "q1w2e3r4t5y6",
            "1qaz2wsx3edc", "1qazxsw23edc", "zaq12wsxcde3", "qazwsxedc123", "p@ssw0rd1234", "passw0rd1234", "mingda123456", "mingda12345678");

    private Password() {
    }

    /**
     * The password, if it may be used.
     *
     * @param known name and e-mail address of the account, which guessers try first
     */
    public static String checked(String password, String... known) {
        if (password == null || password.codePointCount(0, password.length()) < MIN || password.length() > MAX) {
            throw new Refusal("account.password_length", MIN, MAX);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (plain.codePoints().distinct().count() < DIFFERENT_MIN || LEAKED.contains(plain) || repeats(plain) || RUNS.stream().anyMatch(run -> along(run, plain))) {
            throw new Refusal("account.password_common");
        }
        for (String own : known) {
            String word = own.toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
            if (word.length() >= NAME_COUNTS_FROM && plain.contains(word) && plain.replace(word, "").length() < BESIDE_NAME_MIN) {
                throw new Refusal("account.password_own_name");
            }
        }
        if (WEIGHT.measure(password.substring(0, Math.min(password.length(), WEIGHED_MAX)), HERE).getGuesses() < GUESSES_MIN) {
            throw new Refusal("account.password_common");
        }
        return password;
    }

    private static boolean along(String run, String password) {
        return run.contains(password) || new StringBuilder(run).reverse().indexOf(password) >= 0 || (run + run).contains(password);
    }

    /** One part over and over: {@code mima1mima1mima1}. */
    private static boolean repeats(String password) {
        return (password + password).indexOf(password, 1) < password.length();
    }
}
