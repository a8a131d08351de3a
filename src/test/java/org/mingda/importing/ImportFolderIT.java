package org.mingda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.kernel.Token;
import org.mingda.server.ServerSettings;
import org.mingda.statute.Laws;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class ImportFolderIT {

    @Inject
    private ImportFolder folder;

    @Inject
    private ImportService imports;

    @Inject
    private ServerSettings settings;

    @Inject
    private People people;

    private final String name = "page-" + Token.fresh();
    private Path place;

    @BeforeEach
    void letSomebodyAnswerForIt() throws IOException {
        people.person(Role.EDITOR);
        place = Files.createDirectories(settings.dataDirectory().resolve("import"));
    }

    /** The forum's own timer may be quicker than the test: both do the same. */
    private String taken(byte[] content, String end) throws IOException {
        Path part = Files.write(place.resolve(name + ".part"), content);
        Files.move(part, place.resolve(name + ".txt"), StandardCopyOption.ATOMIC_MOVE);
        folder.look();
        assertThat(place.resolve(name + ".txt")).doesNotExist();
        assertThat(place.resolve(end).resolve(name + ".txt")).hasBinaryContent(content);
        return Files.readString(place.resolve(end).resolve(name + ".message.txt"));
    }

    @Test
    void takesAPageAndSaysWhereItIs() throws IOException {
        String page = Pages.page(Pages.title(), "从文件夹");

        String message = taken(page.getBytes(Charset.forName("GB18030")), "done");

        assertThat(message).contains(imports.earlier(ArticlePage.parse(page)).orElseThrow().getPath()).contains("2 comments");
    }

    @Test
    void laysAsideWhatIsNoPageAndNamesTheLine() throws IOException {
        assertThat(taken("标题\n不是页面\n".getBytes(StandardCharsets.UTF_8), "failed")).contains("第 2 行").contains("Line 2").contains("不是页面");
    }

    @Test
    void laysAsideAPageThatIsThereAlready() throws IOException {
        String page = Pages.page(Pages.title(), "从文件夹");
        imports.take(people.person(Role.EDITOR), ArticlePage.parse(page), "page.txt");

        assertThat(taken(page.getBytes(StandardCharsets.UTF_8), "failed")).contains("已经导入过").contains("/article/");
    }

    @Test
    void handsAStatuteToTheStatutes() throws IOException {
        people.person(Role.ADMIN);
        String title = Laws.title();
        String file = Laws.OLD.replace("示例债务清理法", title.substring(7));
        Path part = Files.writeString(place.resolve(name + ".part"), Laws.sample(Laws.OLD, title));
        Files.move(part, place.resolve(file), StandardCopyOption.ATOMIC_MOVE);
        folder.look();
        assertThat(place.resolve("done").resolve(file.replace(".md", ".message.txt"))).content().contains(title).contains("新的法律").contains("New statute");
    }
}
