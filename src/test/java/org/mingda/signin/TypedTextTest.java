package org.mingda.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
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
        put(posted, "jakarta.faces.ViewState", "stateless");
        assertThat(TypedText.of(posted)).containsExactly("催收说明天上门", "写了很久的一段话。\r\n第二段。", "48000");
    }

    @Test
    void takesNoButtonForText() {
        for (String button : new String[] {"submit", "submit-block", "comment-post", "save", "publish", "preview-now", "withdraw-button", "hand-back", "approve"}) {
            Map<String, String[]> posted = new LinkedHashMap<>();
            put(posted, button, "发表评论");
            assertThat(TypedText.of(posted)).as(button).isEmpty();
        }
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
