package org.mingda.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingda.statute.Statute;
import org.mingda.statute.StatuteName;

/**
 * Finds citations of known statutes in what people write: 民法典第六百八十条, 《民法典》第680条第1款, 民间借贷规定第25条, 同法第681条, 第680、681条, （第193条）.
 *
 * <p>A statute is named in 《》, or by a known name right before the number. 同法, 该法 and a number that opens a bracket mean the statute named last; a name in 《》 that is not known here
 * and a number of something else (合同第五条) are left alone. Short names inside a longer word count only after words that may stand before a name, so that 劳动合同法 is not 合同法.
 */
public final class MentionParser {

    /** What may stand between a name and the number: a bracket, a book of the code, a little word. Its only group tells whether there is more than blanks. */
    private static final Pattern BETWEEN = Pattern.compile("[ *_]*((?:\\([^()]{0,60}\\)[ *_]*)?\\)?[ *_]*(?:·?[总则物权合同人格婚姻家庭继承侵责任分典型通]{2,6}编)?(?:通则)?(?:中的|里的|的|中|之|里)?(?:规定的?)?[ *_,]*)");
    private static final Pattern CALLED = Pattern.compile("[ *_]*\\((?:以下|下称|下文|后文|简称|以下统称)*(?:简称|称)?(?:为)?[ :]*[《\"“「]([^()《》\"”“「」]{2,30})[》\"”」]\\)");
    private static final Pattern SAME = Pattern.compile("(?:同|该|本|上述|前述)(?:法典|法|条例|规定|解释|办法|司法解释)");
    private static final Pattern JOINED = Pattern.compile(" ?(?:、|,|和|及|与|以及|或者|或|并)? ?(?=第)");
    /** What ends the name of a statute; before a number it means one that is not known here. */
    private static final Pattern OTHER_STATUTE = Pattern.compile(".*(?:法|法典|条例|规定|办法|解释|细则|规则|意见|公约|条约)[ *_]*$", Pattern.DOTALL);
    /** Papers whose numbers are not a statute's. */
    private static final Pattern PAPER = Pattern.compile(".*(?:合同|协议|协议书|章程|约定|借条|欠条|条款|承诺书|说明|规约|通知)[ *_]*$", Pattern.DOTALL);
    private static final List<String> FOREIGN = List.of("德国", "法国", "日本", "瑞士", "意大利", "台湾", "台湾地区", "澳门", "韩国", "美国", "俄罗斯");
    /** Characters after which a short name may begin. */
    private static final String LEADING = "据照依按由与和及或在是为了的反犯成用见看如即引行国新旧原对从合定有指于等因当但而查说讲中里上下后前来到把将就也都给让以第该其至并按循符守且过";
    private static final int SHORT = 4;

    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<String, Statute> statutes;

    /** Knows statutes by their names, as {@link StatuteName#key} folds them. */
    public MentionParser(Map<String, Statute> names) {
        statutes = names;
        names.keySet().forEach(name -> byFirst.computeIfAbsent(name.charAt(0), c -> new ArrayList<>()).add(name));
        byFirst.values().forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** All citations in a text whose passages are given; what one names, the next may mean by 同法. */
    public List<List<Mention>> find(List<String> passages) {
        Reading reading = new Reading();
        return passages.stream().map(reading::passage).toList();
    }

    /** The citations of a single passage. */
    public List<Mention> find(String passage) {
        return new Reading().passage(passage);
    }

    /** Reads one text passage by passage. */
    public final class Reading {

        private final Map<String, Statute> called = new HashMap<>();
        /** The statute named last; null when it is not known. */
        private Statute last;
        private String text;
        private List<Mention> found;
        private int at;

        /** The citations of the next passage. */
        public List<Mention> passage(String passage) {
            text = plain(passage);
            found = new ArrayList<>();
            for (at = 0; at < text.length();) {
                int before = at;
                read();
                at = Math.max(at, before + 1);
            }
            return found;
        }

        private void read() {
            char c = text.charAt(at);
            if (c == '《') {
                bracketed();
            } else if (c == '第') {
                alone();
            } else {
                Matcher same = SAME.matcher(text).region(at, text.length());
                String name = nameAt();
                if (name != null) {
                    named(statutes.get(name), at, at + name.length(), true);
                } else if (last != null && same.lookingAt()) {
                    named(last, at, same.end(), true);
                }
            }
        }

        private void bracketed() {
            int start = at;
            int close = closing(at);
            if (close < 0) {
                return;
            }
            String key = StatuteName.key(text.substring(start + 1, close));
            Statute statute = called.getOrDefault(key, statutes.getOrDefault(key, statutes.get(key.replaceAll("·.*|\\([^()]*\\)$", ""))));
            Matcher short_ = CALLED.matcher(text).region(close + 1, text.length());
            if (statute != null && short_.lookingAt()) {
                called.put(StatuteName.key(short_.group(1)), statute);
            }
            last = statute;
            named(statute, start, close + 1, true);
        }

        /** Reads the numbers after a name that ends at {@code end}; {@code bare}: the first may lack its 第. */
        private void named(Statute statute, int start, int end, boolean bare) {
            last = statute;
            at = end;
            Matcher between = BETWEEN.matcher(text).region(end, text.length());
            boolean gap = between.lookingAt();
            Optional<ArticleRun> run = ArticleRun.at(text, gap ? between.end() : end, bare && (!gap || between.group(1).isEmpty()));
            if (run.isPresent()) {
                add(start, run.get());
            }
        }

        /** A run of a statute, and those that follow it. */
        private void add(int start, ArticleRun first) {
            int begins = start;
            for (Optional<ArticleRun> run = Optional.of(first); run.isPresent(); run = next()) {
                if (last != null) {
                    found.add(new Mention(last, run.get().numbers(), begins < 0 ? run.get().start() : begins, run.get().start(), run.get().end()));
                }
                at = run.get().end();
                begins = -1;
            }
        }

        private Optional<ArticleRun> next() {
            Matcher joined = JOINED.matcher(text).region(at, text.length());
            boolean on = joined.lookingAt() && joined.end() > at;
            return on ? ArticleRun.at(text, joined.end(), false) : Optional.empty();
        }

        /** A number without a name: in a bracket it means the statute named last; behind a name that is not known, that one is now the last. */
        private void alone() {
            Optional<ArticleRun> run = ArticleRun.at(text, at, false);
            if (run.isEmpty()) {
                return;
            }
            String before = text.substring(Math.max(0, at - 12), at);
            boolean opens = before.endsWith("(") && !PAPER.matcher(before.substring(0, before.length() - 1)).matches();
            if (opens && last != null) {
                add(at, run.get());
            } else {
                last = OTHER_STATUTE.matcher(before).matches() ? null : last;
                at = run.get().end();
            }
        }

        /** The longest known name that begins here. */
        private String nameAt() {
            for (String name : byFirst.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of())) {
                if (text.regionMatches(true, at, name, 0, name.length()) && mayBeginAt(name)) {
                    return name;
                }
            }
            return null;
        }

        private boolean mayBeginAt(String name) {
            boolean inWord = at > 0 && Character.isIdeographic(text.charAt(at - 1));
            String before = text.substring(0, at);
            return !inWord || FOREIGN.stream().noneMatch(before::endsWith) && (name.length() > SHORT || LEADING.indexOf(text.charAt(at - 1)) >= 0);
        }

        /** The 》 that closes the 《 here, others inside counted. */
        private int closing(int open) {
            int depth = 0;
            for (int i = open; i < text.length(); i++) {
                depth += text.charAt(i) == '《' ? 1 : text.charAt(i) == '》' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            return text.indexOf('》', open);
        }
    }

    /** The same text, place by place, without differences of width. */
    private static String plain(String passage) {
        StringBuilder plain = new StringBuilder(passage);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '！' && c <= '～') {
                plain.setCharAt(i, (char) (c - 0xFEE0));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.setCharAt(i, ' ');
            } else if (c == '〔' || c == '【') {
                plain.setCharAt(i, '(');
            } else if (c == '〕' || c == '】') {
                plain.setCharAt(i, ')');
            } else if (c == '〈') {
                plain.setCharAt(i, '《');
            } else if (c == '〉') {
                plain.setCharAt(i, '》');
            }
        }
        return plain.toString();
    }
}
