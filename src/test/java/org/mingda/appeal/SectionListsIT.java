package org.mingda.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.desk.RecordService;
import org.mingda.kernel.Slice;
import org.mingda.kernel.Token;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.section.SectionService;
import org.mingda.site.Category;
import org.mingda.site.CategoryDraft;
import org.mingda.site.CategoryService;
import org.mingda.site.ReviewPolicy;
import org.mingda.takedown.Claim;
import org.mingda.takedown.Right;
import org.mingda.takedown.RightsNotice;
import org.mingda.takedown.TakedownDeskService;
import org.mingda.takedown.TakedownService;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

/** The lists of the desk show a moderator of some sections what he may open, and count no more than that. The section is this test's own. */
@ServiceTest
class SectionListsIT extends AppealedDecisions {

    @Inject
    private AppealListService list;

    @Inject
    private TakedownService takedowns;

    @Inject
    private TakedownDeskService notices;

    @Inject
    private RecordService records;

    @Inject
    private SectionService sections;

    @Inject
    private CategoryService categories;

    private Category own;
    private Account limited;

    @BeforeEach
    void limitsAModeratorToASectionOfHisOwn() {
        Account admin = people.person(Role.ADMIN);
        own = categories.add(admin, "s" + Token.fresh().toLowerCase(Locale.ROOT), new CategoryDraft("自己的", "Own", null, null, null, null));
        limited = people.person(Role.MODERATOR, Role.VERIFIER);
        sections.assign(admin, limited.getToken(), List.of(own.getSlug()));
    }

    private Review pending(Account author, Category category) {
        return moderation.submit(new Submission("QUESTION", author, "担保期间过了还要还吗", "朋友借款时我签了担保。" + Words.fresh(), "/rules", category, ReviewPolicy.PRE));
    }

    private Decision rejected(Account author, Category category) {
        Review review = pending(author, category);
        return moderation.reject(people.person(Role.MODERATOR), review.getToken(), review.getVersion(), OFF_TOPIC).getLastDecision();
    }

    private Appeal appealed(Category category) {
        Account author = people.person();
        return appeals.appeal(author, rejected(author, category).getToken(), null);
    }

    @Test
    void showsTheAppealsOfHisSectionsPageByPage() {
        Appeal elsewhere = appealed(people.category());
        Appeal nowhere = appealed((Category) null);
        List<Appeal> his = IntStream.range(0, 21).mapToObj(i -> appealed(own)).toList();
        Slice<Appeal> first = list.open(limited, 1);
        Slice<Appeal> second = list.open(limited, 2);
        List<Appeal> seen = Stream.concat(first.items().stream(), second.items().stream()).filter(a -> a.getReview().getDecider() == Role.MODERATOR).toList();
        assertThat(seen).containsSubsequence(his.subList(0, 5)).doesNotContain(elsewhere, nowhere).allMatch(a -> own.equals(a.getReview().getCategory()));
        assertThat(first.total() - list.open(people.person(Role.VERIFIER), 1).total()).as("appeals of his section").isEqualTo(his.size());
        assertThat(list.open(people.person(Role.MODERATOR), 1).total()).isGreaterThanOrEqualTo(his.size() + 2);
    }

    @Test
    void showsAppealsOnCredentialsWhateverTheSectionIs() {
        Account person = people.person();
        Credential waiting = professionals.waiting(person, Professionals.claim(ProfessionalKind.LAWYER), List.of());
        long before = list.open(limited, 1).total();
        verifications.refuse(people.person(Role.VERIFIER), waiting.getToken(), waiting.getMark(), new Ruling(Reason.CREDENTIAL_EVIDENCE, "看不清。"));
        appeals.appeal(person, stored(waiting.getReview()).getLastDecision().getToken(), null);
        assertThat(list.open(limited, 1).total()).isEqualTo(before + 1);
    }

    @Test
    void showsTheNoticesOfHisSections() {
        RightsNotice his = notice(own);
        RightsNotice elsewhere = notice(people.category());
        assertThat(notices.list(limited, false, 1).items()).containsExactly(his);
        assertThat(notices.list(limited, false, 1).total()).isEqualTo(1);
        assertThat(notices.list(limited, true, 1).total()).isZero();
        assertThat(notices.list(people.person(Role.MODERATOR), false, 1).total()).isGreaterThanOrEqualTo(2);
        assertThat(elsewhere.getReview().getCategory()).isEqualTo(people.category());
    }

    private RightsNotice notice(Category category) {
        Review target = pending(people.person(), category);
        moderation.approve(people.person(Role.MODERATOR), target.getToken(), target.getVersion());
        return takedowns.receive(null, target.getToken(), new Claim(Right.REPUTATION, "某某公司", Token.fresh() + "@example.com", "该段与事实不符，附营业执照。", "请移除全文。", Locale.ENGLISH));
    }

    @Test
    void showsTheDecisionsAndTextsOfHisSections() {
        Account author = people.person();
        Decision his = rejected(author, own);
        Decision elsewhere = rejected(author, people.category());
        assertThat(records.decided(limited, false, null, 1).items()).contains(his).allMatch(d -> d.getReview().getDecider() != Role.MODERATOR || own.equals(d.getReview().getCategory()));
        assertThat(records.texts(limited, author, 1).items()).containsExactly(his.getReview());
        assertThat(records.texts(limited, author, 1).total()).isEqualTo(1);
        assertThat(records.latest(limited, author, pending(author, own))).containsExactly(his);
        assertThat(records.latest(people.person(Role.MODERATOR), author, pending(author, own))).containsExactly(elsewhere, his);
    }
}
