package org.mingda.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Review;
import org.mingda.moderation.ScreeningService;
import org.mingda.moderation.Submission;
import org.mingda.screening.Finding;
import org.mingda.screening.Severity;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class WordRuleServiceIT {

    @Inject
    private WordRuleService words;

    @Inject
    private ScreeningService screening;

    @Inject
    private ModerationService moderation;

    @Inject
    private People people;

    @Test
    void countsFromTheNextTextOnInAnySpelling() {
        Account moderator = people.person(Role.MODERATOR);
        String word = Words.fresh();
        String spaced = String.join(" ", word.toUpperCase(Locale.ROOT).split(""));
        assertThat(screening.trial(moderator, spaced).findings()).isEmpty();
        WordRule rule = words.add(moderator, word, Severity.HOLD, "试验");
        assertThat(screening.trial(moderator, spaced).findings()).extracting(Finding::key).containsExactly("moderation_finding.word");
        words.remove(moderator, rule.getToken());
        assertThat(screening.trial(moderator, spaced).findings()).isEmpty();
    }

    @Test
    void holdsATextWithTheWordAndRefusesOneThatMayNotBe() {
        Account moderator = people.person(Role.MODERATOR);
        Account author = people.person(Role.EDITOR);
        String held = Words.fresh();
        String refused = Words.fresh();
        words.add(moderator, held, Severity.HOLD, null);
        words.add(moderator, refused, Severity.REFUSE, null);
        Review review = moderation.submit(submission(author, "这里有 " + held));
        assertThat(review.getHoldingChecks()).containsExactly("word");
        refuses("moderation.refused_by_screening", () -> moderation.submit(submission(author, "这里有 " + refused)));
    }

    @Test
    void keepsAReportThatQuotesARefusedWord() {
        Account moderator = people.person(Role.MODERATOR);
        String refused = Words.fresh();
        words.add(moderator, refused, Severity.REFUSE, null);
        assertThat(moderation.receive(submission(people.person(), "他写了 " + refused)).isPending()).isTrue();
    }

    @Test
    void listsAWordOnceWhateverItsSpelling() {
        Account moderator = people.person(Role.MODERATOR);
        String word = "z" + Token.fresh().toLowerCase(Locale.ROOT);
        words.add(moderator, word, Severity.NOTE, null);
        refuses("words.listed", () -> words.add(moderator, word.toUpperCase(Locale.ROOT), Severity.HOLD, null));
        refuses("words.unusable", () -> words.add(moderator, "❤。！", Severity.HOLD, null));
        refuses("words.unusable", () -> words.add(moderator, "长".repeat(WordRule.WORD_MAX + 1), Severity.HOLD, null));
        refuses("words.action_required", () -> words.add(moderator, Token.fresh(), null, null));
        assertThat(words.page(moderator, word, 1).items()).hasSize(1);
        assertThat(words.page(moderator, "%" + word, 1).items()).isEmpty();
    }

    @Test
    void isForModeratorsOnly() {
        Account editor = people.person(Role.EDITOR);
        assertThatThrownBy(() -> words.add(editor, "词", Severity.HOLD, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> words.remove(editor, Token.fresh())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> screening.trial(editor, "词")).isInstanceOf(NotAllowed.class);
    }

    private static Submission submission(Account author, String text) {
        return new Submission("COMMENT", author, "文章", text, "/", null, ReviewPolicy.POST).untitled();
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
