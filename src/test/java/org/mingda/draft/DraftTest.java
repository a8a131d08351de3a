package org.mingda.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;

class DraftTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private final Draft draft = new Draft(new Account("林见微", "lin@example.org", Locale.SIMPLIFIED_CHINESE, NOON), "/question/abc/answer");

    @Test
    void keepsWhatWasWrittenLast() {
        save("先说", 0);
        save("先说结论", 1);
        assertThat(draft.getText()).isEqualTo("先说结论");
        assertThat(draft.getAside()).isNull();
        assertThat(draft.getEdition()).isEqualTo(2);
    }

    @Test
    void putsAsideWhatAnotherWindowWrote() {
        save("一个窗口里写的", 0);
        save("另一个窗口里写的", 0);
        assertThat(draft.getText()).isEqualTo("另一个窗口里写的");
        assertThat(draft.getAside()).isEqualTo("一个窗口里写的");
        save("另一个窗口里接着写", draft.getEdition());
        assertThat(draft.getAside()).isEqualTo("一个窗口里写的");
    }

    @Test
    void putsAsideWhatIsEmptied() {
        save("写了很久的内容", 0);
        save("", 1);
        assertThat(draft.getText()).isEmpty();
        assertThat(draft.getAside()).isEqualTo("写了很久的内容");
    }

    @Test
    void isNotChangedByTheSameWordsAgain() {
        save("先说结论", 0);
        draft.save(new Written("题目", "先说结论", "", 0), NOON.plusSeconds(60));
        assertThat(draft.getEdition()).isEqualTo(1);
        assertThat(draft.getAside()).isNull();
        assertThat(draft.getSavedAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void remembersWhatWasChosenBesideIt() {
        draft.save(new Written("题目", "先说结论", "side=OTHER;with-ai=true", 0), NOON);
        assertThat(draft.choice("side")).isEqualTo("OTHER");
        assertThat(draft.choice("with-ai")).isEqualTo("true");
        assertThat(draft.choice("ai")).isEmpty();
    }

    @Test
    void refusesWhatIsTooLongAndStaysAsItWas() {
        save("先说结论", 0);
        assertThatThrownBy(() -> save("长".repeat(Draft.TEXT_MAX + 1), 1)).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("draft.too_long"));
        assertThat(draft.getText()).isEqualTo("先说结论");
    }

    private void save(String text, int seen) {
        draft.save(new Written("题目", text, "", seen), NOON);
    }
}
