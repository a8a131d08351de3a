package org.mingda.phone;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.mingda.kernel.Refusal;

/** A mobile number of the mainland, as people write it. */
final class PhoneNumber {

    /** 工信部 numbering plan: eleven digits, the second from 3 to 9. */
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86)?(1[3-9]\\d{9})");

    private PhoneNumber() {
    }

    /** {@code +8613800000000}, if it is one. */
    static String checked(String typed) {
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC).replaceAll("[\\s()-]", "");
        var found = MOBILE.matcher(plain);
        if (!found.matches()) {
            throw new Refusal("phone.number_shape");
        }
        return "+86" + found.group(1);
    }
}
