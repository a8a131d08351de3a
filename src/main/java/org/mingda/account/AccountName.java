package org.mingda.account;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;

/**
 * What an account may be called: two to twenty characters, letters, digits, Han, {@code _ - ·}; no words that claim an office or a profession (those are
 * shown by badges alone, 律师法 art. 13), no run of six digits, also with signs between (a way to leave a telephone or QQ number).
 */
public final class AccountName {

    public static final int MIN = 2;
    /** The name of the first administrator; nobody else can take it, because it claims an office. */
    public static final String KEEPER = "管理员";
    /** Tibetan is written with marks between its letters. */
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}\\p{IsTibetan}_\\-· ]+");
    private static final Pattern SIGNS = Pattern.compile("[_\\-· ]");
    /** Letters that show nothing (Hangul fillers, Khmer inherent vowels): two names would look the same. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u115F\\u1160\\u3164\\uFFA0\\u17B4\\u17B5]");
    /** Cyrillic and Greek have letters that look Latin; in one name with Latin they are there to deceive. */
    private static final Pattern LOOKALIKE = Pattern.compile("(?=.*\\p{IsLatin}).*[\\p{IsCyrillic}\\p{IsGreek}].*");
    private static final Pattern DIGITS = Pattern.compile(".*\\p{N}{6}.*");
    private static final List<String> CLAIMS = List.of("律师", "律師", "法务", "法務", "法官", "检察", "檢察", "法律顾问", "法律顧問", "法律援助", "律所", "公证",
            "仲裁委", "司法局", "司法所", "公安", "警官", "民警", "银监", "金融监管", KEEPER, "管理員", "版主", "站长", "审核员", "核验员", "官方", "客服", "举报", "舉報", "注销", "註銷", "明答",
            "mingda", "admin", "moderator", "lawyer", "attorney", "police", "official", "support", "系统消息", "系统通知", "工作人员");
    /** The same as they look, so that a letter of another script or a digit does not get around them. */
    private static final List<String> CLAIMED_LOOKS = CLAIMS.stream().map(Look::ofWords).distinct().toList();

    private AccountName() {
    }

    /** The cleaned name, if it may be taken. */
    public static String checked(String raw) {
        String name = raw == null ? "" : CleanText.line(raw);
        String key = key(name);
        // also the key: a single sign may fold to many, and the column is as long as a name
        if (name.codePointCount(0, name.length()) < MIN || name.length() > Account.NAME_MAX || key.length() > Account.NAME_MAX) {
            throw new Refusal("account.name_length", MIN, Account.NAME_MAX);
        }
        String bare = SIGNS.matcher(key).replaceAll("");
        if (bare.isEmpty() || !SHAPE.matcher(name).matches() || UNSEEN.matcher(name).find() || LOOKALIKE.matcher(key).matches()) {
            throw new Refusal("account.name_characters");
        }
        if (DIGITS.matcher(bare).matches()) {
            throw new Refusal("account.name_digits");
        }
        if (CLAIMS.stream().anyMatch(bare::contains) || CLAIMED_LOOKS.stream().anyMatch(Look.ofWords(bare)::contains)) {
            throw new Refusal("account.name_claims");
        }
        return name;
    }

    /** How a name looks at a glance: names of the same look are not given twice, see {@link Look}. */
    public static String look(String name) {
        return Look.of(name);
    }

    /** The form in which names are compared: width and case folded. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
