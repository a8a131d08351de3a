package org.mingda.badinput;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingda.testing.ChromiumProgram;

/** A Chromium that tells when something on a page comes alive that should not. It is told to ignore the pages' content security policy: what that would stop must not be there at all. */
final class WatchedBrowser implements AutoCloseable {

    /** What of a page could come alive when somebody touches it. */
    private static final String SLEEPING = "() => [...document.querySelectorAll('*')].flatMap(e => [...e.attributes].filter(a => /^on|zqx|^srcdoc$/.test(a.name)"
            + " || /^(href|src|action|formaction|data)$/.test(a.name) && /^\\s*(javascript|vbscript|data:text)/i.test(a.value.replace(/[\\t\\n\\r]/g, ''))).map(a => e.tagName + ' ' + a.name + '=' + a.value)"
            + ".concat(e.tagName.toLowerCase().includes('zqx') || e.tagName === 'IFRAME' ? [e.tagName] : []))";

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(ChromiumProgram.findOrInstall())
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")));
    private final List<String> alarms = new ArrayList<>();
    private final String site;

    WatchedBrowser(String site) {
        this.site = site;
    }

    /** A window of somebody's own. */
    Page window() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBaseURL(site).setBypassCSP(true));
        context.exposeFunction(Payload.CANARY, arguments -> alarms.add("a script runs on " + context.pages().get(0).url()));
        context.route(address -> !address.startsWith(site), route -> {
            alarms.add("a page asks for " + route.request().url());
            route.abort();
        });
        Page page = context.newPage();
        page.onDialog(dialog -> {
            alarms.add("a dialog opens: " + dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    /** Looks through the open page, also for what waits to be touched. */
    void look(Page page) {
        @SuppressWarnings("unchecked")
        List<String> sleeping = (List<String>) page.evaluate(SLEEPING);
        sleeping.forEach(found -> alarms.add(found + " on " + page.url()));
    }

    List<String> alarms() {
        return alarms;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
