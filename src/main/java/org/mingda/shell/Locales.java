package org.mingda.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.mingda.server.ServerSettings;

/** The language of the page: the reader's choice (cookie), else English where the browser puts it before Chinese, else Chinese. */
@Named("locales")
@RequestScoped
public class Locales {

    /** The cookie that keeps the reader's choice; behind TLS {@code __Host-lang}. */
    public static final String COOKIE = "lang";

    @Inject
    private HttpServletRequest request;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = of(request);
        }
        return locale;
    }

    /** For the {@code lang} attribute: {@code zh-CN} or {@code en}. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    /** The tag of the language this page is not in. */
    public String getOther() {
        return isEnglish() ? "zh-CN" : "en";
    }

    public boolean isEnglish() {
        return getLocale().getLanguage().equals("en");
    }

    static Locale of(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE) || cookie.getName().equals(ServerSettings.HOST_ONLY + COOKIE)) {
                    return cookie.getValue().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
                }
            }
        }
        if (request.getHeader("Accept-Language") != null) {
            for (Locale wanted : Collections.list(request.getLocales())) {
                if (wanted.getLanguage().equals("zh")) {
                    break;
                } else if (wanted.getLanguage().equals("en")) {
                    return Locale.ENGLISH;
                }
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }
}
