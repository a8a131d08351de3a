package org.mingda.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.kernel.NotFound;
import org.mingda.testing.MovableClock;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class DraftServiceIT {

    private static final String PLACE = "/question/abcdefgh/answer";

    @Inject
    private DraftService drafts;

    @Inject
    private People people;

    @Inject
    private MovableClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void isItsWritersAlone() {
        Account writer = people.person();
        Account other = people.person();
        Draft draft = save(writer, "先说结论");
        assertThat(drafts.find(writer, PLACE)).contains(draft);
        assertThat(drafts.find(other, PLACE)).isEmpty();
        assertThat(drafts.mine(writer)).containsExactly(draft);
        assertThat(drafts.mine(other)).isEmpty();
        assertThatThrownBy(() -> drafts.own(other, draft.getToken())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafts.discard(other, draft.getToken())).isInstanceOf(NotFound.class);
        drafts.posted(other, PLACE);
        assertThat(drafts.find(writer, PLACE)).isPresent();
    }

    @Test
    void isOneForEachForm() {
        Account writer = people.person();
        save(writer, "先说");
        save(writer, "先说结论");
        assertThat(drafts.mine(writer)).extracting(Draft::getText).containsExactly("先说结论");
        drafts.save(writer, "/answer/abcdefgh/edit", new Written("题目", "改一个字", "", 0));
        assertThat(drafts.mine(writer)).hasSize(2);
    }

    @Test
    void goesWhenItIsHandedInOrDiscarded() {
        Account writer = people.person();
        save(writer, "先说结论");
        drafts.posted(writer, PLACE);
        assertThat(drafts.find(writer, PLACE)).isEmpty();
        drafts.discard(writer, save(writer, "再写一次").getToken());
        assertThat(drafts.mine(writer)).isEmpty();
    }

    @Test
    void isNotMadeOfNothing() {
        assertThat(drafts.save(people.person(), PLACE, new Written("题目", " ", "", 0))).isEmpty();
    }

    @Test
    void isForgottenHalfAYearAfterItWasSavedLast() {
        Account writer = people.person();
        save(writer, "先说结论");
        clock.move(DraftService.KEPT.minus(Duration.ofDays(1)));
        drafts.forget();
        assertThat(drafts.find(writer, PLACE)).isPresent();
        clock.move(Duration.ofDays(2));
        drafts.forget();
        assertThat(drafts.find(writer, PLACE)).isEmpty();
    }

    private Draft save(Account writer, String text) {
        return drafts.save(writer, PLACE, new Written("题目", text, "", drafts.find(writer, PLACE).map(Draft::getEdition).orElse(0))).orElseThrow();
    }
}
