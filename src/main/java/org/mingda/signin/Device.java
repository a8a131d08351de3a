package org.mingda.signin;

/**
 * A browser and its system as its owner would call them, by the header {@code User-Agent}: enough to tell one's own telephone from a stranger's computer.
 *
 * @param browser a proper name, or empty when it is none of the known
 * @param system  a proper name, or empty
 */
public record Device(String browser, String system) {

    /** In this order: most browsers also claim to be those further down. */
    private static final String[][] BROWSERS = {{"MicroMessenger", "微信 WeChat"}, {"DingTalk", "钉钉 DingTalk"}, {"QQBrowser", "QQ 浏览器"}, {"UCBrowser", "UC"},
            {"MiuiBrowser", "小米浏览器"}, {"HuaweiBrowser", "华为浏览器"}, {"baidubrowser", "百度"}, {"Edg", "Edge"}, {"OPR", "Opera"}, {"SamsungBrowser", "Samsung"},
            {"Firefox", "Firefox"}, {"Chrome", "Chrome"}, {"Safari", "Safari"}};
    private static final String[][] SYSTEMS = {{"HarmonyOS", "HarmonyOS"}, {"OpenHarmony", "HarmonyOS"}, {"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Android", "Android"},
            {"Windows", "Windows"}, {"Mac OS X", "macOS"}, {"CrOS", "ChromeOS"}, {"Linux", "Linux"}};

    static Device of(String userAgent) {
        String header = userAgent == null ? "" : userAgent;
        return new Device(first(BROWSERS, header), first(SYSTEMS, header));
    }

    private static String first(String[][] known, String header) {
        for (String[] mark : known) {
            if (header.contains(mark[0])) {
                return mark[1];
            }
        }
        return "";
    }

    /** {@code Chrome · Android}. */
    public String getName() {
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " · " + system;
    }

    public boolean isKnown() {
        return !browser.isEmpty() || !system.isEmpty();
    }
}
