package org.mingda.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void givesBackWhatWasTypedAndNothingTheFormBrought() {
        Map<String, String[]> posted = new LinkedHashMap<>();
        put(posted, "ask", "ask");
        put(posted, "form_token", "3c1f");
        put(posted, "title", "催收说明天上门");
        put(posted, "body", "写了很久的一段话。\r\n第二段。");
        put(posted, "category", "overdue-news");
        put(posted, "province", "GUANGDONG");
        put(posted, "sum", "48000");
        put(posted, "sign", "alias");
        put(posted, "alias", "");
        put(posted, "preview-button", "预览");
        put(posted, "draft-seen", "3");
        put(posted, "edition", "5e1f09a2");
        put(posted, "jakarta.faces.ViewState", "stateless");
        assertThat(TypedText.of(posted)).containsExactly("催收说明天上门", "写了很久的一段话。\r\n第二段。", "48000");
    }

    @Test
    void takesNoButtonOfAnyPageForTextAndNoFieldForAButton() throws IOException {
        assertThat(ids("<h:commandButton[^>]*?\\bid=\"([\\w-]+)\"|<button[^>]*?\\bname=\"([\\w-]+)\"")).hasSizeGreaterThan(80)
                .allSatisfy((id, page) -> assertThat(isTyped(id)).as("button %s of %s", id, page).isFalse());
        assertThat(ids("<m:(?:text|area)[^>]*?\\bid=\"([\\w-]+)\"")).hasSizeGreaterThan(50)
                .allSatisfy((id, page) -> assertThat(isTyped(id)).as("field %s of %s", id, page).isTrue());
    }

    /** The names in all pages, each with one page that has it. */
    private static Map<String, String> ids(String pattern) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Pattern.compile(pattern).matcher(Files.readString(page)).results()
                        .forEach(match -> found.put(match.group(1) == null ? match.group(2) : match.group(1), page.toString()));
            }
        }
        return found;
    }

    private static boolean isTyped(String name) {
        Map<String, String[]> posted = new LinkedHashMap<>();
        put(posted, name, "写了很久的一段话。");
        return !TypedText.of(posted).isEmpty();
    }

    @Test
    void keepsPasswordsToItself() {
        Map<String, String[]> posted = new LinkedHashMap<>();
        put(posted, "new-password", "some words nobody guesses");
        assertThat(TypedText.of(posted)).isEmpty();
    }

    private static void put(Map<String, String[]> posted, String name, String value) {
        posted.put(name, new String[] {value});
    }
}
