package org.mingda.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingda.site.Setting;

class ActsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void limitsEveryPost() {
        assertThat(Acts.of("/signin/sign-in.xhtml")).containsExactly(Limit.POSTS);
        assertThat(Acts.of("/comment/reply.xhtml")).containsExactly(Limit.TEXTS, Limit.POSTS);
        assertThat(Acts.of("/question/ask.xhtml")).containsExactly(Limit.QUESTIONS, Limit.TEXTS, Limit.POSTS);
    }

    /** A page that was moved would lose its limit without a word. */
    @Test
    void namesPagesThatExist() throws IOException {
        Set<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            files.map(file -> "/" + PAGES.relativize(file)).filter(file -> file.endsWith(".xhtml")).forEach(pages::add);
        }
        assertThat(pages).containsAll(Acts.named());
    }

    @Test
    void everyLimitIsASettingWithinWhatMayBeSet() {
        for (Limit limit : Limit.values()) {
            Setting setting = Setting.valueOf("LIMIT_" + limit.name());
            assertThat(setting.checked(String.valueOf(limit.usual()))).isEqualTo(setting.getInitial());
        }
    }
}
