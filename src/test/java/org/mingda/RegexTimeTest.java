package org.mingda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No expression that meets words of strangers may read them over and over: with a form of two megabytes, what is quadratic takes hours. Each expression in the sources is run
 * over hostile texts that count how often they are read.
 */
class RegexTimeTest {
    private static final Path SOURCES = Path.of("src/main/java");
    /** An expression written as one literal, where it is compiled or used; with its name where it has one. */
    private static final Pattern LITERAL = Pattern.compile("(?:(\\w+) = )?(Pattern\\.compile|replaceAll|replaceFirst|matches|split)\\(\"((?:[^\"\\\\]|\\\\.)*+)\"[,)]");
    private static final int LENGTH = 5_000;
    /** So often may each character be read: the longest alternative of an expression, times its ways to begin. */
    private static final int READS = 200;
    private static final List<String> PIECES = List.of(" ", "\t", "\n", "\u3000", "a", "A", "1", "-", "_", ".", "/", "#", "*", "第", "条", "一", "法", "路", "·", "@", "a@", "(", "（", "《", "<", "x ", "1 ",
            "第1条", "小区", "、第", "a.", "%", "\\", "，", ">", "=", "\"", "PK", "/#4");
    /** Expressions that meet short texts alone. */
    private static final Set<String> SHORT = Set.of(
            // names of accounts, at most 20 characters
            ".*\\p{N}{6}.*",
            // fields of credentials, at most 60; syllables
            "[^\\p{IsHan}\\p{Ll}]*\\d{6}[^\\p{IsHan}\\p{Ll}]*", ".*[aeiou].*",
            // hosts in rules of moderators, at most 253
            "[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+",
            // addresses of categories, from names of at most 60
            "-+$",
            // lines of files that editors import
            "(.*\\S) *[-－–—] *(\\S[^-－–—]*)", "(\\S.*?)\\s*[(（](\\d{4}-\\d{1,2}-\\d{1,2})[)）]\\.(?:md|MD|markdown)",
            // names of roads and houses that another expression has cut out, at most 10
            ".*(?:省|市|区|县|旗|镇|乡|住在|住址|地址|位于|搬到|搬去|住|在|到|去|是|我家|家里|家|找|从|往|址|寄|来)");

    /**
     * An expression of the sources.
     *
     * @param uses how it meets texts: {@code find} for all that looks for it inside them, {@code lookingAt}, {@code matches}
     */
    private record Expression(String text, Set<String> uses) {
    }

    @Test
    void readsALongTextOnceAndNotForEachOfItsCharacters() throws IOException {
        List<String> slow = new ArrayList<>();
        for (Expression expression : expressions()) {
            if (!SHORT.contains(expression.text())) {
                PIECES.stream().filter(piece -> isSlow(expression, piece)).findFirst().ifPresent(piece -> slow.add(expression.text() + "   on   " + piece));
            }
        }
        assertThat(slow).isEmpty();
    }

    private static boolean isSlow(Expression expression, String piece) {
        return Stream.of("", "x", "\n").map(end -> piece.repeat(LENGTH / piece.length()) + end)
                .anyMatch(text -> expression.uses().stream().anyMatch(use -> readsTooMuch(Pattern.compile(expression.text()).matcher(new Counting(text)), use)));
    }

    private static boolean readsTooMuch(Matcher matcher, String use) {
        try {
            if (use.equals("matches")) {
                matcher.matches();
            } else if (use.equals("lookingAt")) {
                matcher.lookingAt();
            } else {
                while (matcher.find()) {
                    assertThat(matcher.end()).isNotNegative();
                }
            }
            return false;
        } catch (TooMuch | StackOverflowError read) {
            return true;
        }
    }

    private static Set<Expression> expressions() throws IOException {
        Set<Expression> expressions = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String source = Files.readString(file);
                Matcher literal = LITERAL.matcher(source);
                while (literal.find()) {
                    String expression = literal.group(3).translateEscapes();
                    if (compiles(expression)) {
                        expressions.add(new Expression(expression, uses(source, literal.group(2), literal.group(1))));
                    }
                }
            }
        }
        return expressions;
    }

    private static Set<String> uses(String source, String method, String name) {
        if (method.equals("matches")) {
            return Set.of("matches");
        }
        Set<String> uses = new TreeSet<>();
        if (name != null) {
            Pattern.compile("\\b" + name + "\\.matcher\\(.*?\\)\\.(find|results|replaceAll|replaceFirst|lookingAt|matches)\\(").matcher(source).results().forEach(m -> uses.add(m.group(1)));
            Pattern.compile("Matcher (\\w+) = " + name + "\\.matcher").matcher(source).results().forEach(variable ->
                    Pattern.compile("\\b" + variable.group(1) + "\\.(find|results|replaceAll|lookingAt|matches)\\(").matcher(source).results().forEach(m -> uses.add(m.group(1))));
        }
        return uses.isEmpty() ? Set.of("find") : uses;
    }

    private static boolean compiles(String expression) {
        try {
            Pattern.compile(expression);
            return true;
        } catch (PatternSyntaxException partOfOne) {
            return false;
        }
    }

    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A text that counts how often it is read. */
    private static final class Counting implements CharSequence {
        private final String text;
        private long reads;

        Counting(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++reads > (long) READS * LENGTH) {
                throw new TooMuch();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
