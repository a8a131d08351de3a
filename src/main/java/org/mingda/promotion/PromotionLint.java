package org.mingda.promotion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for words of promotion that the rules of lawyers forbid. What is denied or warned of in the same breath (“任何人承诺胜诉都不可信”, “请不要付介绍费”) is left alone. */
public final class PromotionLint {

    /** So many characters before a finding may turn it round. */
    private static final int BEFORE = 8;
    /** And so many after it. */
    private static final int AFTER = 10;
    private static final Pattern DENIED = Pattern.compile("不|勿|没有|未|无法|别|禁止|谨防|警惕|当心|小心|拒绝|声称|自称|凡是|谎称|骗|任何人|对方|中介|他们|法律援助|12348");
    private static final Pattern DOUBTED = Pattern.compile("不可信|不要信|别信|都是|骗|违法|违规|禁止|不允许|不得|是假的|要警惕|要小心|法律援助|无法");
    private static final Pattern BREATH = Pattern.compile("[，。；！？\\n,;!?]");

    private PromotionLint() {
    }

    /** What is doubtful in a text, each wording once, in the order of the kinds. */
    public static List<PromotionDoubt> find(String text) {
        Set<PromotionDoubt> found = new LinkedHashSet<>();
        for (PromotionKind kind : PromotionKind.values()) {
            found.addAll(find(kind, text == null ? "" : text));
        }
        return List.copyOf(found);
    }

    private static Collection<PromotionDoubt> find(PromotionKind kind, String text) {
        List<PromotionDoubt> found = new ArrayList<>();
        Matcher words = kind.words().matcher(text);
        while (words.find()) {
            if (!turnedRound(text, words.start(), words.end())) {
                found.add(new PromotionDoubt(kind, words.group()));
            }
        }
        return found;
    }

    private static boolean turnedRound(String text, int start, int end) {
        String[] before = BREATH.split(text.substring(Math.max(0, start - BEFORE), start), -1);
        String after = BREATH.split(text.substring(end, Math.min(text.length(), end + AFTER)), -1)[0];
        return DENIED.matcher(before[before.length - 1]).find() || DOUBTED.matcher(after).find();
    }
}
