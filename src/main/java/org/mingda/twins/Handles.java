package org.mingda.twins;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.mingda.screening.Finding;
import org.mingda.screening.FoldedText;
import org.mingda.screening.Severity;

/** The ways of contact that a text names, as screening found them, each spelled in one way: {@code 加薇❤ １３８ 0013-8000} and {@code 一三八零零一三八零零零} are one. */
final class Handles {

    private static final String CONTACT = "contact";
    /** The same page of a court or of this site is linked to by many. */
    private static final String LINK = "moderation_finding.link";
    /** Shorter ones are words that speak of a messenger and name nobody. */
    private static final int LEAST = 5;
    private static final long KIND = 0x68616e646c65L;

    private Handles() {
    }

    static Set<String> of(Collection<Finding> findings) {
        Set<String> handles = new TreeSet<>();
        findings.stream().filter(f -> f.check().equals(CONTACT) && f.severity() != Severity.NOTE && !f.key().equals(LINK)).forEach(f -> {
            String plain = FoldedText.of(f.matched()).digits().replaceAll("[^a-z0-9]", "");
            if (plain.length() >= LEAST) {
                handles.add(plain);
            }
        });
        return handles;
    }

    /** The key under which texts with this handle are found. */
    static long key(String handle) {
        long key = KIND;
        for (int i = 0; i < handle.length(); i++) {
            key = Signature.mixed(key * 31 + handle.charAt(i));
        }
        return key;
    }
}
