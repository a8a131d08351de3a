package org.mingda.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingda.shell.Texts;

/**
 * Entries in the reader's language. The trail keeps the names of kinds, reasons, settings and roles as they are in the code, because words change; here each name that
 * has words is shown by them. What people wrote stays as it is: of it only the beginning is looked at.
 */
@Named
@RequestScoped
public class AuditWords {

    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Z_]{2,}\\b");
    private static final List<String> FIRST = List.of("moderation_kind.", "moderation_reason.", "moderation_decision.", "moderation_severity.", "site_setting.");
    private static final List<String> ANY = List.of("site_policy.", "account_role.");

    @Inject
    Texts texts;

    /** What an entry is about. */
    public String subject(AuditEntry entry) {
        return first(entry.getSubject());
    }

    /** Why, or what changed; empty if nothing was said. */
    public String detail(AuditEntry entry) {
        String detail = entry.getDetail();
        if (detail == null) {
            return "";
        }
        return detail.contains(" → ") ? NAME.matcher(detail).replaceAll(m -> Matcher.quoteReplacement(word(m.group(), ANY))) : first(detail);
    }

    private String first(String words) {
        Matcher name = NAME.matcher(words);
        return name.lookingAt() ? word(name.group(), FIRST) + words.substring(name.end()) : words;
    }

    private String word(String name, List<String> prefixes) {
        return prefixes.stream().map(prefix -> prefix + name).filter(texts::containsKey).findFirst().map(texts::get).orElse(name);
    }
}
