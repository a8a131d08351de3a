package org.mingda.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.desk.DeskService;
import org.mingda.desk.QueueFilter;
import org.mingda.kernel.NotAllowed;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.LeaseService;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

/** Each test spins a text of its own, because clusters reach over all that tests submit. */
@ServiceTest
class TwinServiceIT {

    @Inject
    private ModerationService moderation;

    @Inject
    private ClusterService clusters;

    @Inject
    private ClusterRuling rulings;

    @Inject
    private DeskService desk;

    @Inject
    private LeaseService leases;

    @Inject
    private People people;

    @PersistenceContext
    private EntityManager em;

    private final String core = Words.fresh() + Words.fresh() + Words.fresh() + Words.fresh() + Words.fresh() + Words.fresh();

    private Review post(Account author, String kind, String text, ReviewPolicy policy) {
        return moderation.submit(new Submission(kind, author, "某篇文章", text, "/article/" + Words.fresh(), null, policy).untitled());
    }

    private Review spun(String kind, String ending) {
        return post(people.person(), kind, core + ending, ReviewPolicy.PRE);
    }

    private Review now(Review review) {
        return moderation.find(review.getToken()).orElseThrow();
    }

    private TwinCluster clusterOf(Review review) {
        Account moderator = people.person(Role.MODERATOR);
        ClusterCount count = clusters.of(moderator, List.of(review)).get(review.getToken());
        return count == null ? null : clusters.find(moderator, count.token()).orElseThrow();
    }

    private static boolean heldAsTwin(Review review) {
        return review.getHoldingChecks().contains("twins");
    }

    @Test
    void groupsSpunTextsAndHoldsFromTheThirdAccountOn() {
        Review first = spun("TWIN_A", "一");
        Review second = spun("TWIN_A", "二");
        Review third = spun("TWIN_A", "三");
        assertThat(heldAsTwin(first)).isFalse();
        assertThat(heldAsTwin(second)).isFalse();
        assertThat(heldAsTwin(third)).isTrue();
        ClusterCount count = clusters.count(people.person(Role.MODERATOR), clusterOf(third));
        assertThat(count.texts()).isEqualTo(3);
        assertThat(count.accounts()).isEqualTo(3);
        assertThat(count.waiting()).isEqualTo(3);
    }

    @Test
    void countsAccountsAndNotTexts() {
        Account one = people.person();
        post(one, "TWIN_B", core + "一", ReviewPolicy.PRE);
        post(one, "TWIN_B", core + "二", ReviewPolicy.PRE);
        Review third = post(one, "TWIN_B", core + "三", ReviewPolicy.PRE);
        assertThat(heldAsTwin(third)).isFalse();
        assertThat(clusters.count(people.person(Role.MODERATOR), clusterOf(third)).accounts()).isEqualTo(1);
    }

    @Test
    void showsAClusterAsOneRowAndTheNextTextWhenThatOneIsDecided() {
        Review first = spun("TWIN_C", "一");
        Account moderator = people.person(Role.MODERATOR);
        assertThat(queue(moderator)).containsExactly(first);
        Review second = spun("TWIN_C", "二");
        assertThat(queue(moderator)).hasSize(1);
        Review third = spun("TWIN_C", "三");
        Review fourth = spun("TWIN_C", "四");
        assertThat(queue(moderator)).containsExactly(third);
        moderation.withdraw(now(third).getAuthor(), third.getToken());
        assertThat(queue(moderator)).containsExactly(fourth);
        moderation.reject(moderator, fourth.getToken(), now(fourth).getVersion(), new Ruling(Reason.ADVERTISING, null));
        assertThat(queue(moderator)).containsExactly(first);
        moderation.approve(moderator, first.getToken(), now(first).getVersion());
        assertThat(queue(moderator)).containsExactly(second);
    }

    private List<Review> queue(Account moderator) {
        return desk.queue(moderator, new QueueFilter("TWIN_C", null, null, null, false, null, false), 1).items();
    }

    @Test
    void decidesAllWithOneRecordEachAndLeavesWhatChanged() {
        List<Review> texts = new ArrayList<>();
        for (String ending : List.of("一", "二", "三", "四", "五")) {
            texts.add(spun("TWIN_D", ending));
        }
        Account moderator = people.person(Role.MODERATOR);
        Account other = people.person(Role.MODERATOR);
        TwinCluster cluster = clusterOf(texts.get(0));
        List<ClusterRuling.Seen> seen = clusters.texts(moderator, cluster, ReviewState.PENDING).stream().map(r -> new ClusterRuling.Seen(r.getToken(), r.getVersion())).toList();
        assertThat(seen).hasSize(5);
        leases.take(other, texts.get(1).getToken());
        moderation.withdraw(now(texts.get(2)).getAuthor(), texts.get(2).getToken());
        ClusterRuling.Outcome outcome = rulings.decide(moderator, cluster.getToken(), seen, new Ruling(Reason.ADVERTISING, "成批广告"));
        assertThat(outcome.decided()).isEqualTo(3);
        assertThat(outcome.left()).containsExactlyInAnyOrder(texts.get(1).getToken(), texts.get(2).getToken());
        assertThat(now(texts.get(1)).getState()).isEqualTo(ReviewState.PENDING);
        assertThat(now(texts.get(2)).getState()).isEqualTo(ReviewState.WITHDRAWN);
        for (int i : new int[] {0, 3, 4}) {
            assertThat(now(texts.get(i)).getState()).isEqualTo(ReviewState.REJECTED);
            assertThat(now(texts.get(i)).getDecisions()).filteredOn(d -> d.getKind() == DecisionKind.REJECT).singleElement()
                    .matches(d -> moderator.equals(d.getBy()) && "成批广告".equals(d.getExplanation()));
        }
    }

    @Test
    void holdsTheNextTwinOfARejectedClusterAtOnceAndTakesDownWhatShows() {
        Account known = people.person(Role.EDITOR);
        Review shown = post(known, "TWIN_E", core + "一", ReviewPolicy.POST);
        assertThat(shown.isShown()).isTrue();
        Review waiting = spun("TWIN_E", "二");
        Account moderator = people.person(Role.MODERATOR);
        TwinCluster cluster = clusterOf(waiting);
        assertThat(clusters.texts(moderator, cluster, ReviewState.APPROVED)).containsExactly(shown);
        rulings.decide(moderator, cluster.getToken(), List.of(new ClusterRuling.Seen(waiting.getToken(), waiting.getVersion()), new ClusterRuling.Seen(shown.getToken(), shown.getVersion())),
                new Ruling(Reason.ADVERTISING, null));
        assertThat(now(shown).getState()).isEqualTo(ReviewState.REMOVED);
        assertThat(heldAsTwin(spun("TWIN_E", "三"))).isTrue();
    }

    @Test
    void letsFurtherTwinsPassWhenTheClusterWasCleared() {
        Review first = spun("TWIN_F", "一");
        Review second = spun("TWIN_F", "二");
        Account moderator = people.person(Role.MODERATOR);
        rulings.decide(moderator, clusterOf(first).getToken(), List.of(new ClusterRuling.Seen(first.getToken(), first.getVersion()), new ClusterRuling.Seen(second.getToken(), second.getVersion())), null);
        assertThat(now(second).isShown()).isTrue();
        assertThat(heldAsTwin(spun("TWIN_F", "三"))).isFalse();
    }

    @Test
    void groupsTextsThatNameTheSameNumber() {
        String number = "17" + String.valueOf(System.nanoTime() + 1_000_000_000_000L).substring(3, 12);
        Review first = post(people.person(), "TWIN_G", "想了解的打 " + number, ReviewPolicy.PRE);
        Review second = post(people.person(), "TWIN_G", "不收费的，找我 " + number + " 随时在线上", ReviewPolicy.PRE);
        assertThat(clusterOf(first)).isNotNull().isEqualTo(clusterOf(second));
    }

    private Review application(String holder, String words) {
        return post(people.person(), "CREDENTIAL", "类别：律师\n\n姓名：" + holder + "\n\n发证机关：广东省司法厅\n\n执业机构：示例见微律师事务所\n\n地区：广东" + words, ReviewPolicy.PRE);
    }

    @Test
    void groupsBiosWithPostsThatSayTheSame() {
        Review post = spun("BIO_A", "欢迎联系");
        Review bio = application("林见微", "\n\n自我介绍：" + core + "欢迎咨询");
        Review other = application("宋知行", "\n\n自我介绍：" + core + "随时回复");
        assertThat(clusterOf(bio)).isNotNull().isEqualTo(clusterOf(post)).isEqualTo(clusterOf(other));
        assertThat(heldAsTwin(now(other))).isTrue();
    }

    @Test
    void groupsNobodyForWorkingAtTheSameFirm() {
        application("顾慎言", "");
        assertThat(clusterOf(application("沈照临", ""))).isNull();
    }

    @Test
    void groupsBiosThatNameTheSameNumber() {
        String number = "17" + String.valueOf(System.nanoTime() + 2_000_000_000_000L).substring(3, 12);
        Review bio = application("唐未济", "\n\n自我介绍：办案多年，电话 " + number);
        Review post = post(people.person(), "BIO_B", "不收费的，找我 " + number + " 随时在线上", ReviewPolicy.PRE);
        assertThat(clusterOf(bio)).isNotNull().isEqualTo(clusterOf(post));
    }

    @Test
    void leavesTheClusterWithOtherWords() {
        Review first = spun("TWIN_H", "一");
        Review second = spun("TWIN_H", "二");
        assertThat(clusterOf(second)).isNotNull();
        Account author = now(second).getAuthor();
        moderation.resubmit(now(second), new Submission("TWIN_H", author, "某篇文章", "完全不一样的话，说的是别的事情，" + Words.fresh() + Words.fresh() + Words.fresh(), "/article/x", null, ReviewPolicy.PRE).untitled());
        assertThat(clusterOf(second)).isNull();
        assertThat(clusterOf(first)).isNotNull();
    }

    @Test
    void groupsNoCourtesiesAndNoQuotedLaw() {
        String law = "《中华人民共和国民法典》第六百七十六条 借款人未按照约定的期限返还借款的，应当按照约定或者国家有关规定支付逾期利息。";
        Review last = null;
        for (int i = 0; i < 4; i++) {
            last = post(people.person(), "TWIN_I", law, ReviewPolicy.PRE);
        }
        assertThat(clusterOf(last)).isNull();
        assertThat(heldAsTwin(last)).isFalse();
    }

    @Test
    void keepsTheKeysOfAFewTextsHoweverManyTwinsThereAre() {
        Review last = null;
        for (int i = 0; i < 40; i++) {
            last = spun("TWIN_J", "第" + (char) ('甲' + i) + "次" + (char) ('天' + 7 * i));
        }
        Object keyed = em.createNativeQuery("select count(distinct k.twin_id) from twin_key k join twin_text t on t.id = k.twin_id join twin_cluster c on c.id = t.cluster_id where c.token = ?")
                .setParameter(1, clusterOf(last).getToken()).getSingleResult();
        assertThat(((Number) keyed).intValue()).isBetween(1, 20);
        assertThat(clusters.count(people.person(Role.MODERATOR), clusterOf(last)).texts()).isEqualTo(40);
    }

    @Test
    void isOpenToModeratorsOnly() {
        Account reader = people.person();
        assertThatThrownBy(() -> clusters.find(reader, "aaaaaaaaaaaa")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> clusters.of(reader, List.of())).isInstanceOf(NotAllowed.class);
    }
}
