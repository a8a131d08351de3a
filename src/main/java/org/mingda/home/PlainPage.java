package org.mingda.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mingda.kernel.Markdown;
import org.mingda.kernel.NotFound;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.Locales;

/** {@code /about}, {@code /rules}, {@code /privacy}: pages of text, one Markdown file each and language, beside this class. */
@Named
@RequestScoped
public class PlainPage {

    @Inject
    private CurrentAddress address;

    @Inject
    private Locales locales;

    private String title;
    private String html;

    public void load() {
        String file = address.getPath().substring(1) + (locales.isEnglish() ? "_en" : "_zh_CN") + ".md";
        try (InputStream in = PlainPage.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new NotFound(file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            title = text.substring(0, end).replaceFirst("^# ", "");
            html = Markdown.toHtml(text.substring(end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getTitle() {
        return title;
    }

    public String getHtml() {
        return html;
    }
}
