package org.mingda.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Review;
import org.mingda.moderation.Submission;
import org.mingda.site.ReviewPolicy;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

/** In order, because a forum learns once: first there is too little, then enough. All posts go through screening and decision as in life. */
@ServiceTest
@Order(1) // first of all classes: what others decide on is no material to learn from
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RankingServiceIT {

    @Inject
    private DecidedPosts posts;

    @Inject
    private RankingService models;

    @Inject
    private TrainingService trainings;

    @Inject
    private TrainingRun run;

    @Inject
    private Judge judge;

    @Inject
    private ModerationService moderation;

    @Inject
    private SettingService settings;

    @Inject
    private People people;

    private Account moderator() {
        return people.person(Role.MODERATOR);
    }

    private Review post(String text) {
        return moderation.submit(new Submission("LEARNT", people.person(Role.EDITOR), "某篇文章", text, "/article/fresh", null, ReviewPolicy.POST).untitled());
    }

    /** Trains on this thread, as the run does on its own. */
    private RankingModel trained() {
        Account by = moderator();
        run.train(trainings.open(by).getToken(), by);
        return models.newest().orElseThrow();
    }

    @BeforeEach
    void switchOn() {
        settings.change(people.person(Role.ADMIN), Setting.RANKING_FALSE_HOLDS, Setting.RANKING_FALSE_HOLDS.getInitial());
    }

    /** Other tests share the forum, and none of them expects a model that has learned. */
    @AfterEach
    void switchOff() {
        settings.change(people.person(Role.ADMIN), Setting.RANKING_FALSE_HOLDS, "0");
    }

    @Test
    @Order(1)
    void refusesToTrainBeforeThereAreEnoughDecisions() {
        TrainingService.Supply supply = trainings.supply(moderator());
        if (Math.min(supply.rejected(), supply.approved()) < Learner.LEAST) {
            assertThatThrownBy(() -> run.start(moderator())).isInstanceOf(Refusal.class);
        }
    }

    @Test
    @Order(2)
    void learnsFromDecisionsAndHoldsWhatResemblesAdverts() {
        posts.decideEnough();
        RankingModel model = trained();
        assertThat(trainings.latest(moderator()).orElseThrow().getOutcome()).isEqualTo(Training.Outcome.DONE);
        assertThat(models.inUse()).contains(model.getToken());
        assertThat(model.getFigures().getRecall()).isGreaterThan(0.8);
        assertThat(model.getFigures().getFalseHoldRate()).isLessThanOrEqualTo(0.005);
        for (String kind : List.of("advert", "fraud", "gambling")) {
            List<String> unseen = Phrases.of(kind, 99).texts(100);
            assertThat(unseen.stream().filter(text -> judge.judge("", text).orElseThrow().high()).count()).as(kind).isGreaterThanOrEqualTo(90);
        }
        assertThat(Phrases.of("legal", 99).texts(200).stream().filter(text -> judge.judge("", text).orElseThrow().high()).count()).isLessThan(2);
    }

    @Test
    @Order(3)
    void holdsAPostAndSaysByWhichCharacters() {
        Review advert = post(Phrases.of("gambling", 77).texts(1).get(0));
        assertThat(advert.getHoldingChecks()).contains("ranking");
        assertThat(advert.getFindings()).anyMatch(f -> f.check().equals("ranking") && !f.matched().isEmpty());
        assertThat(judge.judge(advert).orElseThrow().getAgainst()).isNotEmpty();
        Review question = post("我和前夫离婚三年了，孩子归我，他一直不给抚养费，可以去法院申请强制执行吗？");
        assertThat(question.getHoldingChecks()).doesNotContain("ranking");
    }

    @Test
    @Order(4)
    void holdsNothingWhenTheSettingSaysSo() {
        switchOff();
        String advert = Phrases.of("advert", 78).texts(1).get(0);
        assertThat(judge.judge("", advert).orElseThrow().high()).isTrue();
        assertThat(post(advert).getHoldingChecks()).doesNotContain("ranking");
    }

    @Test
    @Order(5)
    void goesBackToAnEarlierVersionAndStaysThereByNight() {
        RankingModel earlier = models.newest().orElseThrow();
        RankingModel later = trained();
        assertThat(later.getNumber()).isGreaterThan(earlier.getNumber());
        assertThat(models.inUse()).contains(later.getToken());
        models.use(moderator(), earlier.getToken());
        assertThat(models.inUse()).contains(earlier.getToken());
        assertThat(judge.judge("", "停息挂账").orElseThrow().model()).isEqualTo(earlier);
        run.train(trainings.open(null).getToken(), null);
        assertThat(models.newest().orElseThrow().getUsedSince()).isNull();
        assertThat(models.inUse()).contains(earlier.getToken());
        String asked = trained().getToken();
        assertThat(models.inUse()).contains(asked);
    }

    @Test
    @Order(6)
    void neverTrainsTwiceAtOnceAndStopsWhenAsked() {
        Account by = moderator();
        Training open = trainings.open(by);
        assertThatThrownBy(() -> trainings.open(by)).isInstanceOf(Refusal.class).extracting("key").isEqualTo("ranking.running");
        trainings.cancel(by, open.getToken());
        String before = models.newest().orElseThrow().getToken();
        run.train(open.getToken(), by);
        assertThat(trainings.latest(by).orElseThrow().getOutcome()).isEqualTo(Training.Outcome.CANCELLED);
        assertThat(models.newest().orElseThrow().getToken()).isEqualTo(before);
    }

    @Test
    @Order(7)
    void isOpenToModeratorsOnly() {
        Account reader = people.person();
        assertThatThrownBy(() -> models.models(reader, 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> trainings.supply(reader)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> run.start(reader)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> models.use(reader, "aaaaaaaaaaaa")).isInstanceOf(NotAllowed.class);
    }
}
