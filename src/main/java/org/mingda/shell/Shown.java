package org.mingda.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.mingda.kernel.Markdown;
import org.mingda.server.Assets;
import org.mingda.server.TimeSource;

/** How values are shown: dates in Chinese time, figures that may be missing, Markdown as HTML, addresses of the files of the look, avatars by initial. */
@Named("shown")
@ApplicationScoped
public class Shown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(TimeSource.ZONE);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(TimeSource.ZONE);
    private static final int AVATAR_COLOURS = 8;
    /** Stands where there is no figure yet. */
    private static final String NONE = "–";

    @Inject
    private ServletContext context;

    /** {@code 2026-03-16}; an empty text for none. */
    public String day(Instant instant) {
        return instant == null ? "" : DAY.format(instant);
    }

    public String date(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /** {@code 2026-03-16 19:08}. */
    public String minute(Instant instant) {
        return instant == null ? "" : MINUTE.format(instant);
    }

    /** Whole percent as {@code 67%}, a number as it is; a dash when there is nothing to reckon from. */
    public String percent(Long share) {
        return share == null ? NONE : share + "%";
    }

    public String number(Long count) {
        return count == null ? NONE : count.toString();
    }

    public String html(String markdown) {
        return Markdown.toHtml(markdown);
    }

    public String excerpt(String markdown, int max) {
        return Markdown.excerpt(markdown, max);
    }

    /** The address of a file of the look by its plain name. */
    public String asset(String name) {
        return Assets.address(context, name);
    }

    /** A text made fit for a query parameter. */
    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The first character of a name, for its avatar. */
    public String initial(String name) {
        return name == null || name.isEmpty() ? "·" : new String(Character.toChars(name.codePointAt(0)));
    }

    /** One of eight colours, always the same for a name. */
    public int colour(String name) {
        return name == null ? 0 : Math.floorMod(name.hashCode(), AVATAR_COLOURS);
    }
}
