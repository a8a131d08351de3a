package org.mingda.report;

import java.util.Locale;
import org.mingda.account.Account;
import org.mingda.account.EmailAddress;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.Review;

/**
 * Who sends a report: an account, or somebody unknown who may leave an e-mail address for the answer.
 *
 * @param account null for somebody unknown
 * @param address the network address as limits count it
 * @param email   null or where to answer somebody unknown; an account is answered in its inbox
 * @param locale  the language to answer in
 */
public record Sender(Account account, String address, String email, Locale locale) {

    public Sender {
        email = email == null || account != null ? null : EmailAddress.checked(email);
        if (address == null || address.isEmpty()) {
            throw new Refusal("report.address_missing");
        }
    }

    public static Sender of(Account account, String address) {
        return new Sender(account, address, null, account.getLocale());
    }

    /** The network address as it is kept: salted with the text, so that the same address under two texts cannot be told to be the same. */
    String addressHash(Review target) {
        return Token.hash(target.getToken() + "|" + address);
    }

    /** What is unique about an open complaint: an account, or an address, complains once of one text. */
    String key(Review target) {
        return account == null ? "n" + addressHash(target) : "a" + account.getId() + ":" + target.getId();
    }
}
