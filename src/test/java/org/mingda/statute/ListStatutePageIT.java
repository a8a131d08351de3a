package org.mingda.statute;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.question.Questions;
import org.mingda.testing.PageTest;
import org.mingda.testing.People;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

/** From the files of a law to the card below an answer. */
class ListStatutePageIT extends PageTest {

    private final String title = Laws.title();
    private final String law = title.substring(7);

    private FilePayload file(String name, String text) {
        return new FilePayload(name.replace("示例债务清理法", law), "text/markdown", text.getBytes(StandardCharsets.UTF_8));
    }

    private void take(Page admin, FilePayload... files) {
        admin.navigate("/admin/statutes");
        admin.locator("#files").setInputFiles(files);
        admin.locator("#take").click();
    }

    @Test
    @Window(scripts = false, width = 360)
    void saysForEachFileWhatBecameOfIt(Page admin) {
        Visitors.signIn(admin, Role.ADMIN);
        FilePayload old = file(Laws.OLD, Laws.sample(Laws.OLD, title));
        take(admin, old, file(Laws.NEW, Laws.sample(Laws.NEW, title)), file("示例债务清理法(2020-01-01).md", Laws.sample(Laws.OLD, title).replace("第五条　", "第七条　")));
        assertThat(admin.locator("#results li")).hasCount(3);
        assertThat(admin.locator("#results li").nth(0)).containsText("新的法律");
        assertThat(admin.locator("#results li").nth(1)).containsText("2024-10-01 起施行");
        assertThat(admin.locator("#results li").nth(2)).containsText("第 33 行");
        take(admin, old);
        assertThat(admin.locator("#results li").first()).containsText("没有变化");
        admin.locator("#results a").first().click();
        assertThat(admin.locator("h1")).hasText(title);
        assertThat(admin.locator("#names")).hasValue(law);
        admin.locator("#names").fill(law + "\n示例" + law);
        admin.locator("#save").click();
        assertThat(admin.locator(".flash")).isVisible();
        assertThat(admin.locator("#names")).hasValue(law + "\n示例" + law);
    }

    @Test
    @Window(scripts = false)
    void hintsAtAWrongCitationAndShowsTheRightOneAsACard(Page admin, Page lawyer, Page reader) {
        Visitors.signIn(admin, Role.ADMIN);
        take(admin, file(Laws.NEW, Laws.sample(Laws.NEW, title)));
        assertThat(admin.locator("#results .chip--accepted")).isVisible();

        String question = reader.request().get("/stage/question?make=question").text();
        Visitors.signIn(lawyer, reader.request().get("/stage/question?make=lawyer").text(), People.PASSWORD);
        lawyer.navigate(question + "/answer");
        lawyer.locator("#side").selectOption("NONE");
        lawyer.locator("#body").fill(Questions.words("债权人应当答复（《" + law + "》第三条），另见" + law + "第九十九条。"));
        lawyer.locator("#submit").click();
        assertThat(lawyer.locator("#citation-doubts li")).hasCount(1);
        assertThat(lawyer.locator("#citation-doubts")).containsText("第九十九条");
        lawyer.locator("#submit").click();
        assertThat(lawyer.locator(".answer .note--wait")).isVisible();
        reader.request().get("/stage/question?make=approve&question=" + question.substring(question.lastIndexOf('/') + 1));

        reader.navigate(question);
        assertThat(reader.locator(".law > summary")).hasText("《" + law + "》第三条");
        reader.locator(".answer__body a.cite").click();
        assertThat(reader.locator(".law__text")).isVisible();
        assertThat(reader.locator(".law__text")).containsText("十五日");
        reader.locator(".law__text a").click();
        assertThat(reader.locator("h1")).hasText(title);
        assertThat(reader.locator("#a3")).containsText("十五日");
        assertThat(reader.locator("#a5-1")).containsText("第五条之一");
    }

    @Test
    void isClosedToOthers(Page reader) {
        Visitors.signIn(reader, Role.EDITOR);
        assertThat(reader.request().get("/admin/statutes").status()).isEqualTo(403);
    }
}
