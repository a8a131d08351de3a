package org.mingda.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives page tests their browser windows; see {@link PageTest}. One Chromium serves all tests of a run. */
public final class Chromium implements ParameterResolver, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(Chromium.class);
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final int HEIGHT = 900;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Page page = browser(test).newContext(visitor(window(test))).newPage();
        visits(test).add(new Visit(page));
        return page;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        List<Visit> visits = visits(test);
        if (test.getExecutionException().isPresent()) {
            visits.forEach(visit -> visit.picture(pictures(test), visits.indexOf(visit)));
        }
        visits.forEach(visit -> visit.page().context().close());
        List<String> complaints = visits.stream().flatMap(visit -> visit.complaints().stream()).toList();
        if (test.getExecutionException().isEmpty() && !complaints.isEmpty()) {
            throw new AssertionError("the browser complained: " + complaints);
        }
    }

    private static Browser.NewContextOptions visitor(Window window) {
        return new Browser.NewContextOptions()
                .setBaseURL(TestRun.address())
                .setViewportSize(window.width(), HEIGHT)
                .setColorScheme(window.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE) // a page that glides to a field is never still enough to be clicked
                .setJavaScriptEnabled(window.scripts())
                .setLocale(window.language());
    }

    private static Window window(ExtensionContext test) {
        return AnnotationSupport.findAnnotation(test.getRequiredTestMethod(), Window.class)
                .or(() -> AnnotationSupport.findAnnotation(test.getRequiredTestClass(), Window.class))
                .orElseGet(() -> AnnotationSupport.findAnnotation(Plain.class, Window.class).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static List<Visit> visits(ExtensionContext test) {
        return (List<Visit>) test.getStore(HERE).getOrComputeIfAbsent("visits", key -> new ArrayList<Visit>());
    }

    private static Path pictures(ExtensionContext test) {
        return Path.of("target", "screenshots", test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName());
    }

    private static Browser browser(ExtensionContext test) {
        return test.getRoot().getStore(HERE).getOrComputeIfAbsent("browser", key -> new Running(), Running.class).browser;
    }

    /** Closed by JUnit with the root store, after the last test. */
    private static final class Running implements ExtensionContext.Store.CloseableResource {
        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright.chromium().launch(
                new BrowserType.LaunchOptions().setExecutablePath(ChromiumProgram.findOrInstall()).setArgs(FLAGS));

        @Override
        public void close() {
            playwright.close();
        }
    }

    /** One visitor's window and what the browser said about the pages in it. */
    private record Visit(Page page, List<String> complaints) {
        Visit(Page page) {
            this(page, new ArrayList<>());
            page.onPageError(complaints::add);
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    complaints.add(message.text());
                }
            });
        }

        void picture(Path name, int number) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(name + "-" + number + ".png")));
        }
    }

    @Window
    private static final class Plain {
    }
}
