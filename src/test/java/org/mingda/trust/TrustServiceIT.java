package org.mingda.trust;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.site.ReviewPolicy;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class TrustServiceIT {

    @Inject
    private TrustService trust;

    @Inject
    private ModerationService moderation;

    @Inject
    private SettingService settings;

    @Inject
    private People people;

    private Review post(Account author, ReviewPolicy policy) {
        return moderation.submit(new Submission("QUESTION", author, "担保期间过了还要还吗", "银行现在找我，怎么办？" + Words.fresh(), "/rules/" + Words.fresh(), null, policy));
    }

    private Review approved(Account author) {
        Review review = post(author, ReviewPolicy.PRE);
        return moderation.approve(people.person(Role.MODERATOR), review.getToken(), review.getVersion());
    }

    private Account known() {
        Account author = people.person();
        approved(author);
        approved(author);
        return author;
    }

    @Test
    void growsByApprovedTextsAndFallsByRefusedOnesUntilTheyAreRestored() {
        Account author = known();
        assertThat(trust.of(author).level()).isEqualTo(Level.KNOWN);
        assertThat(post(author, ReviewPolicy.POST).isShown()).isTrue();

        Account moderator = people.person(Role.MODERATOR);
        Review bad = post(author, ReviewPolicy.PRE);
        Review rejected = moderation.reject(moderator, bad.getToken(), bad.getVersion(), new Ruling(Reason.OFF_TOPIC, null));
        assertThat(trust.of(author).level()).isEqualTo(Level.NEW);
        assertThat(post(author, ReviewPolicy.POST).getHoldingChecks()).containsExactly("new-account");

        moderation.restore(people.person(Role.MODERATOR), rejected.getToken(), rejected.getVersion());
        assertThat(trust.of(author).level()).isEqualTo(Level.KNOWN);
    }

    @Test
    void isNotMendedByTakingARefusedTextBack() {
        Account author = known();
        Review bad = post(author, ReviewPolicy.PRE);
        moderation.reject(people.person(Role.MODERATOR), bad.getToken(), bad.getVersion(), new Ruling(Reason.OFF_TOPIC, null));
        moderation.withdraw(author, bad.getToken());
        assertThat(trust.of(author).refused()).isEqualTo(1);
        assertThat(trust.of(author).level()).isEqualTo(Level.NEW);
    }

    @Test
    void loosensThePolicyForTheTrustedAlone() {
        Account admin = people.person(Role.ADMIN);
        Account author = known();
        Account other = people.person();
        settings.change(admin, Setting.TRUSTED_FROM, "2");
        try {
            assertThat(trust.policy(author, ReviewPolicy.PRE)).isEqualTo(ReviewPolicy.POST);
            assertThat(trust.policy(other, ReviewPolicy.PRE)).isEqualTo(ReviewPolicy.PRE);
        } finally {
            settings.change(admin, Setting.TRUSTED_FROM, Setting.TRUSTED_FROM.getInitial());
        }
        assertThat(trust.policy(author, ReviewPolicy.PRE)).isEqualTo(ReviewPolicy.PRE);
    }
}
