package org.mingda.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.LeaseService;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.site.Category;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class SectionServiceIT {

    @Inject
    private SectionService sections;

    @Inject
    private ModerationService moderation;

    @Inject
    private LeaseService leases;

    @Inject
    private People people;

    private Review pending(Category category) {
        return moderation.submit(new Submission("SECTION", people.person(), "担保", "朋友借款时我签了担保。 " + Words.fresh(), "/", category, ReviewPolicy.PRE));
    }

    private Account limited() {
        Account moderator = people.person(Role.MODERATOR);
        sections.assign(people.person(Role.ADMIN), moderator.getToken(), List.of(people.category().getSlug()));
        return moderator;
    }

    @Test
    void letsWhoeverHasNoSectionsModerateEverywhere() {
        Account moderator = people.person(Role.MODERATOR);
        for (Review review : List.of(pending(null), pending(people.category()))) {
            moderation.approve(moderator, review.getToken(), review.getVersion());
        }
    }

    @Test
    void keepsWhoeverHasSectionsWithinThem() {
        Account moderator = limited();
        Review own = pending(people.category());
        Review unfiled = pending(null);
        moderation.approve(moderator, own.getToken(), own.getVersion());
        assertThat(leases.take(moderator, unfiled.getToken())).isFalse();
        Ruling ruling = new Ruling(Reason.INSULT, null);
        assertThatThrownBy(() -> moderation.approve(moderator, unfiled.getToken(), unfiled.getVersion())).isInstanceOf(Refusal.class).hasMessage("section.not_yours");
        assertThatThrownBy(() -> moderation.reject(moderator, unfiled.getToken(), unfiled.getVersion(), ruling)).isInstanceOf(Refusal.class).hasMessage("section.not_yours");
        int shown = moderation.approve(people.person(Role.MODERATOR), unfiled.getToken(), unfiled.getVersion()).getVersion();
        assertThatThrownBy(() -> moderation.remove(moderator, unfiled.getToken(), shown, ruling)).isInstanceOf(Refusal.class).hasMessage("section.not_yours");
    }

    @Test
    void isAssignedAndTakenAwayByAdministratorsOnly() {
        Account moderator = limited();
        assertThat(sections.of(moderator)).containsExactly(people.category());
        sections.assign(people.person(Role.ADMIN), moderator.getToken(), List.of("no-such-category"));
        assertThat(sections.of(moderator)).isEmpty();
        assertThatThrownBy(() -> sections.assign(moderator, moderator.getToken(), List.of())).isInstanceOf(NotAllowed.class);
    }
}
