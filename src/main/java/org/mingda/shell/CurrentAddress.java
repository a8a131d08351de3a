package org.mingda.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Slice;
import org.mingda.kernel.Token;

/** The address that is being served: {@code #{address.token}}, {@code #{address.page}}, and the way on after a post. */
@Named("address")
@RequestScoped
public class CurrentAddress {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notes notes;

    @Inject
    private Locales locales;

    private Map<String, String> parameters = Map.of();
    private String path = "/";
    /** False where no row of the table matched; the path is then the home page, for links that lead back. */
    private boolean known;

    void found(String path, Addresses.Match match) {
        this.path = path;
        this.known = true;
        this.parameters = match.parameters();
    }

    /** A named segment of the address, or null. */
    public String segment(String name) {
        return parameters.get(name);
    }

    /** The token in the address; an address without one, or with what cannot be one, leads nowhere. */
    public String getToken() {
        String token = parameters.get("token");
        if (!Token.looksLike(token)) {
            throw new NotFound("token");
        }
        return token;
    }

    /** A query parameter, or null when absent or empty. */
    public String query(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A parameter that is a whole number, such as the version that a form showed; -1 when absent or anything else. */
    public int number(String name) {
        String value = query(name);
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    }

    /** The page number asked for, from 1. */
    public int getPage() {
        String wanted = query("page");
        return Slice.page(wanted != null && wanted.matches("\\d{1,6}") ? Integer.valueOf(wanted) : null);
    }

    /** The path as the reader sees it, without the query. */
    public String getPath() {
        return path;
    }

    /** The path with its query: where to come back to. */
    public String getHere() {
        String query = request.getQueryString();
        return query == null || !"GET".equals(request.getMethod()) ? path : path + "?" + query;
    }

    /** This address with one query parameter changed, the others kept: for pagers and filters. */
    public String with(String name, Object value) {
        Map<String, String> query = new LinkedHashMap<>();
        request.getParameterMap().forEach((key, values) -> {
            if (key.matches("[a-z]{1,20}") && values.length > 0 && !values[0].isBlank()) {
                query.put(key, values[0]);
            }
        });
        if (value == null || value.toString().isBlank()) {
            query.remove(name);
        } else {
            query.put(name, value.toString());
        }
        if (!name.equals("page")) {
            query.remove("page");
        }
        StringBuilder address = new StringBuilder(path);
        char separator = '?';
        for (Map.Entry<String, String> entry : query.entrySet()) {
            address.append(separator).append(entry.getKey()).append('=').append(URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8));
            separator = '&';
        }
        return address.toString();
    }

    /** For {@code aria-current}: {@code page} when this is the home page and it was named, or when the address begins with the one named; else null. */
    public String current(String beginning) {
        boolean here = beginning.equals("/") ? path.equals("/") && known : path.startsWith(beginning);
        return here ? "page" : null;
    }

    /** The same page in the other language. */
    public String getOtherLanguage() {
        return "/language/" + locales.getOther() + "?back=" + URLEncoder.encode(getHere(), StandardCharsets.UTF_8);
    }

    /** The sign-in page that leads back here. */
    public String getSignIn() {
        return "/sign-in?back=" + URLEncoder.encode(getHere(), StandardCharsets.UTF_8);
    }

    /** Ends a post: leads to another address of this site, with a note to show there (its key and what fills its places). */
    public String go(String target, String noteKey, Object... args) {
        notes.leave(noteKey, args);
        return go(target);
    }

    /** Ends a post: leads to another address of this site. */
    public String go(String target) {
        Redirect.to(target);
        return null;
    }

    /** A path of this site that a parameter named, or the other one: never leads to another site. Fit for a header: what is not ASCII is percent-encoded. */
    public static String safe(String wanted, String otherwise) {
        return wanted != null && wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.contains("\\")
                && wanted.chars().noneMatch(c -> c < 0x20) ? ascii(wanted) : otherwise;
    }

    private static String ascii(String path) {
        StringBuilder out = new StringBuilder(path.length());
        path.codePoints().forEach(c -> {
            if (c > 0x20 && c < 0x7F && c != '"' && c != '<' && c != '>') {
                out.appendCodePoint(c);
            } else {
                out.append(URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8).replace("+", "%20"));
            }
        });
        return out.toString();
    }
}
