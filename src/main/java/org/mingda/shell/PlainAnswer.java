package org.mingda.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.mingda.server.Assets;

/**
 * What is said when even a page would be too much: to somebody who asks too often, or when the database does not keep up. One file without a statement to the database, in the reader's
 * language, with all that he typed.
 */
public final class PlainAnswer {

    public static final int TOO_OFTEN = 429;
    public static final int BUSY = HttpServletResponse.SC_SERVICE_UNAVAILABLE;

    private PlainAnswer() {
    }

    /**
     * Answers.
     *
     * @param status one of those above
     * @param wait   when to try again
     */
    public static void write(HttpServletRequest request, HttpServletResponse response, int status, Duration wait) throws IOException {
        Locale locale = Locales.of(request);
        TooOften words = TooOften.after(wait);
        response.setStatus(status);
        response.setHeader("Retry-After", String.valueOf(words.seconds()));
        response.setContentType("text/html; charset=UTF-8");
        String title = Texts.of(locale, "shell_error." + status + "_title");
        PrintWriter out = response.getWriter();
        out.println("<!DOCTYPE html>\n<html lang=\"" + locale.toLanguageTag() + "\"><head><meta charset=\"UTF-8\"/><title>" + escaped(title)
                + "</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><meta name=\"color-scheme\" content=\"light dark\"/><link rel=\"stylesheet\" href=\""
                + Assets.address(request.getServletContext(), "mingda.css") + "\"/></head><body><main class=\"main wrap\"><div class=\"fault\"><p class=\"fault__code\">" + status
                + "</p><h1 class=\"fault__title\">" + escaped(title) + "</h1><p>" + escaped(Texts.of(locale, "shell_error." + status + "_text")) + " "
                + escaped(Texts.of(locale, words.key(), words.args())) + "</p>");
        if ("POST".equals(request.getMethod())) {
            typed(request, locale, out);
        }
        out.println("<p class=\"actions\"><a class=\"button button--primary\" href=\"/\">" + escaped(Texts.of(locale, "shell_error.home")) + "</a></p></div></main></body></html>");
    }

    private static void typed(HttpServletRequest request, Locale locale, PrintWriter out) {
        String label = escaped(Texts.of(locale, "shell_error.typed"));
        for (String text : TypedText.of(request.getParameterMap())) {
            out.println("<p><label>" + label + "<textarea class=\"input\" rows=\"4\" readonly=\"readonly\">\n" + escaped(text) + "</textarea></label></p>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
