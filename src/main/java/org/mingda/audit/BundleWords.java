package org.mingda.audit;

import java.time.Instant;
import java.util.Locale;
import org.mingda.server.TimeSource;
import org.mingda.shell.Texts;

/** The words of a bundle's readable page in one language. */
public record BundleWords(Locale locale) {

    String of(String key, Object... places) {
        return Texts.of(locale, key, places);
    }

    /** A moment to the second, with its zone: in a bundle minutes are too coarse. */
    String moment(Instant at) {
        return at.atZone(TimeSource.ZONE).toOffsetDateTime().withNano(0).toString();
    }
}
