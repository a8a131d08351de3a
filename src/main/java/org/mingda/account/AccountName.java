package org.mingda.account;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;

/**
 * What an account may be called: two to twenty characters, letters, digits, Han, {@code _ - ·}; no words that claim an office or a profession (those are
 * shown by badges alone, 律师法 art. 13), no run of six digits (a way to leave a telephone or QQ number).
 */
public final class AccountName {

    public static final int MIN = 2;
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}_\\-· ]+");
    private static final Pattern DIGITS = Pattern.compile(".*\\p{N}{6}.*");
    private static final List<String> CLAIMS = List.of("律师", "律師", "法务", "法官", "检察官", "法律顾问", "法律援助", "律所", "管理员", "版主",
            "官方", "客服", "明答", "mingda", "admin", "moderator", "lawyer", "official", "support");

    private AccountName() {
    }

    /** The cleaned name, if it may be taken. */
    public static String checked(String raw) {
        String name = raw == null ? "" : CleanText.line(raw);
        if (name.codePointCount(0, name.length()) < MIN || name.length() > Account.NAME_MAX) {
            throw new Refusal("account.name_length", MIN, Account.NAME_MAX);
        }
        if (!SHAPE.matcher(name).matches()) {
            throw new Refusal("account.name_characters");
        }
        String key = key(name);
        if (DIGITS.matcher(key).matches()) {
            throw new Refusal("account.name_digits");
        }
        String squeezed = key.replaceAll("[_\\-· ]", "");
        if (CLAIMS.stream().anyMatch(squeezed::contains)) {
            throw new Refusal("account.name_claims");
        }
        return name;
    }

    /** The form in which names are compared: width and case folded. */
    public static String key(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return folded.length() <= Account.NAME_MAX ? folded : folded.substring(0, Account.NAME_MAX);
    }
}
