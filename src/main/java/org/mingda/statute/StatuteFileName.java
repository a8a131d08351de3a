package org.mingda.statute;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingda.kernel.Refusal;

/**
 * The name of a statute's file: {@code TITLE(YYYY-MM-DD).md}.
 *
 * @param title     the title in it, full or short
 * @param published the day in it
 */
public record StatuteFileName(String title, LocalDate published) {

    private static final Pattern NAME = Pattern.compile("(\\S.*?)\\s*[(（](\\d{4}-\\d{1,2}-\\d{1,2})[)）]\\.(?:md|MD|markdown)");

    /** Whether a file is called as statutes are: others are no business of this room. */
    public static boolean fits(String name) {
        return name != null && NAME.matcher(base(name)).matches();
    }

    /** Reads a name; refused when it is none, when the day does not exist, or has not come yet. */
    static StatuteFileName of(String name, LocalDate today) {
        Matcher parts = NAME.matcher(name == null ? "" : base(name));
        if (!parts.matches()) {
            throw new Refusal("statute.file_name");
        }
        LocalDate day = day(parts.group(2));
        if (day.isAfter(today)) {
            throw new Refusal("statute.file_future", parts.group(2));
        }
        return new StatuteFileName(parts.group(1), day);
    }

    private static LocalDate day(String written) {
        String[] parts = written.split("-");
        try {
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (DateTimeException none) {
            throw new Refusal("statute.file_name_day", written);
        }
    }

    /** Some browsers send the folders too. */
    private static String base(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
