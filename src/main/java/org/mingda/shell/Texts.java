package org.mingda.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The words of the pages: {@code #{text['question_ask.title']}}. The part of a key before its first {@code _} or {@code .} names the feature, whose bundle
 * lies beside its classes; so no feature has to be registered anywhere. A missing key shows itself ({@code ??key??}), and a test holds the pages to the bundles.
 */
@Named("text")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    @Inject
    private Locales locales;

    @Override
    public String get(Object key) {
        return of(locales.getLocale(), String.valueOf(key));
    }

    /** A text with its places filled: {@code #{text.of('question.waiting', 3)}}. */
    public String of(String key, Object... args) {
        return of(locales.getLocale(), key, args);
    }

    /** A text in a language of choice: for mail, which is written while nobody looks. */
    public static String of(Locale locale, String key, Object... args) {
        int end = 0;
        while (end < key.length() && key.charAt(end) != '_' && key.charAt(end) != '.') {
            end++;
        }
        try {
            String pattern = ResourceBundle.getBundle("org.mingda." + key.substring(0, end) + ".messages", locale,
                    Texts.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
            return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
        } catch (MissingResourceException e) {
            return "??" + key + "??";
        }
    }

    @Override
    public boolean containsKey(Object key) {
        return !get(key).startsWith("??");
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
