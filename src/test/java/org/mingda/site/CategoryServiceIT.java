package org.mingda.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Submission;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class CategoryServiceIT {

    @Inject
    private CategoryService categories;

    @Inject
    private ModerationService moderation;

    @Inject
    private People people;

    private final String slug = "x" + Token.fresh().toLowerCase(Locale.ROOT);

    @Test
    void standsWhereItWasPut() {
        Account admin = people.person(Role.ADMIN);
        categories.add(admin, slug, draft(null));
        categories.add(admin, slug + "-b", draft(slug));
        categories.add(admin, slug + "-c", draft(slug));
        assertThat(order()).containsExactly(slug, slug + "-c", slug + "-b");
        Category last = categories.find(slug + "-b").orElseThrow();
        categories.change(admin, last.getSlug(), last.getVersion(), draft(null));
        assertThat(order()).containsExactly(slug + "-b", slug, slug + "-c");
    }

    @Test
    void hasAnAddressOfItsOwn() {
        Account admin = people.person(Role.ADMIN);
        categories.add(admin, slug, draft(null));
        refused("site.category_slug_taken", () -> categories.add(admin, slug, draft(null)));
        refused("site.category_slug", () -> categories.add(admin, "Not a slug", draft(null)));
    }

    @Test
    void isRemovedOnlyWhenNothingStandsInIt() {
        Account admin = people.person(Role.ADMIN);
        Category category = categories.add(admin, slug, draft(null));
        moderation.submit(new Submission("QUESTION", people.person(), "能协商吗", "想和银行协商分期 " + Words.fresh(), "/question/x", category, ReviewPolicy.PRE));
        Category used = categories.find(slug).orElseThrow();
        refused("site.category_used", () -> categories.remove(admin, slug, used.getVersion()));
        assertThat(categories.find(slug)).isPresent();
        Category unused = categories.add(admin, slug + "-b", draft(null));
        categories.remove(admin, unused.getSlug(), unused.getVersion());
        assertThat(categories.find(unused.getSlug())).isEmpty();
    }

    @Test
    void refusesToChangeWhatAnotherChangedMeanwhile() {
        Account admin = people.person(Role.ADMIN);
        Category seen = categories.add(admin, slug, draft(null));
        categories.change(admin, slug, seen.getVersion(), new CategoryDraft("改名", "Renamed", null, null, ReviewPolicy.PRE, null));
        refused("shell.changed_meanwhile", () -> categories.change(admin, slug, seen.getVersion(), draft(null)));
        assertThat(categories.find(slug).orElseThrow().getCommentPolicy()).isEqualTo(ReviewPolicy.PRE);
    }

    @Test
    void isForAdministratorsAlone() {
        assertThatThrownBy(() -> categories.add(people.person(Role.EDITOR), slug, draft(null))).isInstanceOf(NotAllowed.class);
    }

    private List<String> order() {
        return categories.all().stream().map(Category::getSlug).filter(s -> s.startsWith(slug)).toList();
    }

    private static CategoryDraft draft(String after) {
        return new CategoryDraft("协商还款", "Repayment plans", null, null, null, after);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
