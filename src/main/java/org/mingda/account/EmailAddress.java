package org.mingda.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;

/**
 * An e-mail address as it is kept and compared: full-width letters as a Chinese keyboard types them become plain ones, capitals small. The shape is the common
 * part of RFC 5321 (dot-atom, a host name with at least one dot): whether a letter arrives, the confirmation shows.
 */
public final class EmailAddress {

    /** RFC 5321, section 4.5.3.1.1. */
    private static final int LOCAL_MAX = 64;
    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern SHAPE = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+(?!\\d+$)" + LABEL);

    private EmailAddress() {
    }

    /** The address as it is kept, if it can be one. */
    public static String checked(String raw) {
        String address = raw == null ? "" : key(raw);
        if (address.length() > Account.EMAIL_MAX || address.indexOf('@') > LOCAL_MAX || !SHAPE.matcher(address).matches()) {
            throw new Refusal("account.email_shape");
        }
        return address;
    }

    /** The form in which addresses are compared. */
    public static String key(String raw) {
        return Normalizer.normalize(CleanText.line(raw), Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
