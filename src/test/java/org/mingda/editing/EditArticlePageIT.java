package org.mingda.editing;

import org.mingda.testing.Words;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingda.account.Role;
import org.mingda.testing.PageTest;
import org.mingda.testing.Visitors;
import org.mingda.testing.Window;

class EditArticlePageIT extends PageTest {

    private final String title = "收到律师函以后" + Words.fresh();
    private final String opening = "先看落款，" + Words.fresh() + "。";

    /** Writes a draft and leaves its form open. */
    private void write(Page editor) {
        Visitors.signIn(editor, Role.EDITOR);
        editor.navigate("/desk/article/new");
        editor.locator("#article-title").fill(title);
        editor.locator("#category").selectOption(new SelectOption().setIndex(1));
        editor.locator("#body").fill(opening + "\n\n## 一、核实\n\n打官方电话。\n\n## 二、回复\n\n写明金额。");
        editor.locator("#save").click();
        assertThat(editor.locator(".flash")).containsText("草稿已保存");
    }

    /** A category must be there to choose; an article of the stage brings one. */
    private static void haveACategory(Page page) {
        page.request().get("/stage/article?title=category");
    }

    @Test
    void writesPreviewsAndPublishesForReaders(Page editor, Page reader) {
        haveACategory(editor);
        write(editor);
        editor.locator("#preview-now").click();
        assertThat(editor.locator(".split__preview")).containsText(opening);
        editor.locator("#publish").click();
        assertThat(editor.locator("h1")).hasText(title);

        reader.navigate(editor.url());
        assertThat(reader.locator(".prose").first()).containsText(opening);
        assertThat(reader.locator(".toc__list a")).hasText(new String[] {"一、核实", "二、回复"});
        reader.navigate("/articles");
        assertThat(reader.locator(".rows")).containsText(title);
    }

    @Test
    @Window(scripts = false)
    void keepsTheTextOfAStaleForm(Page editor, Page second) {
        haveACategory(editor);
        write(editor);
        Visitors.signIn(second, Role.EDITOR);
        second.navigate(editor.url());
        editor.locator("#body").fill(opening + " 改过");
        editor.locator("#save").click();
        assertThat(editor.locator(".flash")).containsText("草稿已保存");

        second.locator("#body").fill("别人写的");
        second.locator("#save").click();
        assertThat(second.locator(".errors")).containsText("已有改动");
        assertThat(second.locator("#body")).hasValue("别人写的");
        second.locator("#save").click();
        assertThat(second.locator(".flash")).containsText("草稿已保存");
    }

    @Test
    void comparesRevisionsAndBringsTheOlderOneBack(Page editor) {
        haveACategory(editor);
        write(editor);
        String form = editor.url();
        editor.locator("#publish").click();
        assertThat(editor.locator("h1")).hasText(title);
        editor.navigate(form);
        editor.locator("#body").fill(opening + "\n\n补了一段" + Words.fresh());
        editor.locator("#note").fill("补充");
        editor.locator("#save").click();

        editor.navigate(form + "/revisions");
        assertThat(editor.locator(".diff ins").first()).isVisible();
        assertThat(editor.locator(".diff del").first()).isVisible();
        editor.locator("#restore-now").click();
        assertThat(editor.locator("#body")).hasValue(Pattern.compile("二、回复"));
    }

    @Test
    void takesAnArticleOff(Page editor, Page reader) {
        haveACategory(editor);
        write(editor);
        String form = editor.url();
        editor.locator("#publish").click();
        assertThat(editor.locator("h1")).hasText(title);
        String address = editor.url();
        editor.navigate(form);
        editor.locator("details:has(#unpublish) summary").click();
        editor.locator("#unpublish-now").click();
        assertThat(editor.locator(".flash")).containsText("已撤下");
        reader.navigate(address);
        assertThat(reader.locator("h1")).not().hasText(title);
    }
}
