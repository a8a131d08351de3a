package org.mingda.screening;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds links, bare host names and mail addresses, also with a blank, 。 or 点 for the dot, of hosts that are not allowed.
 *
 * <p>A host is known by a usual ending ({@link #ENDINGS}; a choice, not all of IANA's list, so that "合同.pdf" is none) or by
 * standing after {@code ://}. Loose dots count only before the endings that no sentence begins with
 * ({@link #LOOSE_ENDINGS}).
 *
 * <p>An allowed host must be spelled plainly: {@code gоv.cn} with a Cyrillic о is another host, and is found.
 */
final class WebAddresses {

    private static final Set<String> LOOSE_ENDINGS = Set.of("com", "c0m", "cn", "net", "xyz", "cc");

    private static final Set<String> ENDINGS = Set.of("com", "c0m", "cn", "net", "xyz", "cc", "org", "gov", "edu", "info", "biz",
            "top", "vip", "me", "tv", "io", "co", "app", "shop", "site", "online", "club", "link", "live", "pro", "icu",
            "work", "fun", "wang", "ink", "tk", "ml", "ga", "cf", "gq", "pw", "im", "la", "ly", "gl", "hk", "tw", "uk",
            "ru", "jp", "kr", "sg", "eu", "ws", "win", "men", "bid", "loan", "loans", "tech", "store", "space", "website",
            "cloud", "group", "red", "kim", "mobi", "asia", "sh", "gg", "cm", "plus", "ltd", "fit", "cyou", "sbs");

    /** After @, these alone are known mail services (123456@qq). */
    private static final Set<String> MAIL_SERVICES = Set.of("qq", "163", "126", "139", "189", "sina", "gmail", "foxmail",
            "outlook", "hotmail", "yahoo", "sohu", "aliyun", "yeah", "icloud");

    private final Set<String> allowedHosts;

    WebAddresses(Collection<String> allowedHosts) {
        this.allowedHosts = Set.copyOf(allowedHosts);
    }

    List<ContactPlace> find(String original) {
        WebText text = new WebText(original);
        List<ContactPlace> places = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            int to = hostRunEnd(text, from);
            if (to > from) {
                judge(text, from, to, places);
            }
            from = Math.max(to, from + 1);
        }
        return places;
    }

    private static int hostRunEnd(WebText text, int from) {
        int to = from;
        while (to < text.length() && isHostPart(text.at(to))) {
            to++;
        }
        return to;
    }

    private static boolean isHostPart(char c) {
        return WebText.isLatin(c) || c == '-' || c == '_' || WebText.isDot(c);
    }

    private void judge(WebText text, int from, int to, List<ContactPlace> places) {
        boolean mail = text.at(from - 1) == '@' && isLocalPart(text.at(from - 2));
        boolean linked = text.at(from - 1) == '/' && text.at(from - 2) == '/' && text.at(from - 3) == ':';
        int end = linked ? plainEnd(text, from, to) : hostEnd(text, from, to);
        if (end < 0 && mail && MAIL_SERVICES.contains(text.text(from, to))) {
            end = to;
        }
        if (end < 0 || isAllowed(text, from, end) || isInPath(from, places, text)) {
            return;
        }
        int start = mail ? localPartStart(text, from - 1) : linked ? schemeStart(text, from) : hostStart(text, from, end);
        String key = mail ? "moderation_finding.email" : "moderation_finding.link";
        places.add(new ContactPlace(Severity.HOLD, key, text.start(start), text.end(pathEnd(text, end) - 1), text.text(hostStart(text, from, end), end)));
    }

    /** The end of the longest part of the run that ends like a host; -1 when none does. */
    private static int hostEnd(WebText text, int from, int to) {
        int end = to;
        for (int dot = to - 1; dot >= from; dot--) {
            if (WebText.isDot(text.at(dot))) {
                if (isEnding(text, from, dot, end)) {
                    return end;
                }
                end = dot;
            }
        }
        return -1;
    }

    private static boolean isEnding(WebText text, int from, int dot, int end) {
        String ending = text.text(dot + 1, end);
        boolean loose = text.at(dot) == WebText.LOOSE_DOT;
        boolean path = text.at(end) == '/' && WebText.isLatin(text.at(end + 1));
        if (!(loose && !path ? LOOSE_ENDINGS : ENDINGS).contains(ending)) {
            return false;
        }
        boolean hanLabel = dot == from && !loose && LOOSE_ENDINGS.contains(ending) && isHanLabel(text, dot);
        boolean company = ending.equals("ltd") && text.text(from, dot).endsWith("co");
        return !company && (hanLabel || dot > from && WebText.isLatin(text.at(dot - 1)) && (path || isLabel(text, from, dot, ending)));
    }

    /**
     * Before a loose dot stands at least a name, unless a path follows the ending (t点me/…): a number is a time or a count (3点CN…), and before cn and cc, which begin
     * words too, two letters are a word (OK。CN航班).
     */
    private static boolean isLabel(WebText text, int from, int dot, String ending) {
        if (text.at(dot) == WebText.DOT) {
            return true;
        }
        String before = text.text(from, dot);
        boolean letters = before.chars().anyMatch(c -> c >= 'a');
        return before.length() > 2 || letters && ending.length() > 2;
    }

    /** 某某.com has a host's name, 和.cn in a sentence about endings is none. */
    private static boolean isHanLabel(WebText text, int dot) {
        char last = text.at(dot - 1);
        return Character.isIdeographic(last) && Character.isIdeographic(text.at(dot - 2)) && "和与或以用的是个有".indexOf(last) < 0;
    }

    private static int plainEnd(WebText text, int from, int to) {
        int end = to;
        while (end > from && !WebText.isLatin(text.at(end - 1))) {
            end--;
        }
        return end > from ? end : -1;
    }

    private boolean isAllowed(WebText text, int from, int end) {
        String host = text.text(from, end);
        boolean known = allowedHosts.stream().anyMatch(allowed -> host.equals(allowed) || host.endsWith("." + allowed));
        return known && isPlain(text.original(from, end));
    }

    /** Whether the host is spelled in ASCII, apart from width, so that browsers go where readers think. */
    private static boolean isPlain(String spelled) {
        String plain = Normalizer.normalize(spelled, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.chars().allMatch(c -> c < 128 || c == '。' || c == '点');
    }

    /** A dotted file name in the path of an address already found is part of it. */
    private static boolean isInPath(int from, List<ContactPlace> places, WebText text) {
        return !places.isEmpty() && text.start(from) < places.get(places.size() - 1).end();
    }

    private static boolean isLocalPart(char c) {
        return WebText.isLatin(c) || c == '-' || c == '_' || c == WebText.DOT;
    }

    private static int localPartStart(WebText text, int at) {
        int start = at;
        while (isLocalPart(text.at(start - 1))) {
            start--;
        }
        return start;
    }

    /** A full stop before the host is not part of it; a Chinese label (某某.com) is, by its last character. */
    private static int hostStart(WebText text, int from, int end) {
        int start = from;
        while (start < end && WebText.isDot(text.at(start))) {
            start++;
        }
        boolean onlyEnding = text.text(start, end).indexOf('.') < 0;
        return onlyEnding && from > 0 ? from - 1 : start;
    }

    private static int schemeStart(WebText text, int from) {
        int start = from - 3;
        while (WebText.isLatin(text.at(start - 1))) {
            start--;
        }
        return start;
    }

    /** The path goes on to the first blank, Han character or other sign. */
    private static int pathEnd(WebText text, int hostEnd) {
        int end = hostEnd;
        while (isHostPart(text.at(end)) || isPathSign(text.at(end))) {
            end++;
        }
        while (end > hostEnd && !WebText.isLatin(text.at(end - 1)) && text.at(end - 1) != '/') {
            end--;
        }
        return end;
    }

    private static boolean isPathSign(char c) {
        return "/:@".indexOf(c) >= 0 || WebText.PATH_SIGNS.indexOf(c) >= 0;
    }
}
