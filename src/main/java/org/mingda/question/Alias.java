package org.mingda.question;

import java.security.SecureRandom;
import org.mingda.account.AccountName;

/**
 * The name shown in place of the account's on one question. The rules of account names hold for it too; it may not be anybody's account name, nor stand over another question, nor
 * hold its asker's own name, which the service sees to. A proposed one is random, so that two questions of one person share nothing.
 */
public final class Alias {

    /** As long as an account's name. */
    public static final int MAX = org.mingda.account.Account.NAME_MAX;

    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final String DIGITS = "23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Alias() {
    }

    /** A fresh one, {@code 求助者-K7Q4M}, from the reader's word for somebody who asks. */
    public static String fresh(String word) {
        // a digit between the letters, so that no word or insult comes about by chance; half a million in all, so that hardly one is drawn twice
        StringBuilder alias = new StringBuilder(word).append('-');
        for (String choice : new String[] {LETTERS, DIGITS, LETTERS, DIGITS, LETTERS}) {
            alias.append(choice.charAt(RANDOM.nextInt(choice.length())));
        }
        return alias.toString();
    }

    /** The cleaned alias, if it may be used; null for none. */
    static String checked(String wanted) {
        return wanted == null || wanted.isBlank() ? null : AccountName.checked(wanted);
    }
}
