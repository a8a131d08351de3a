package org.mingda.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private static Weights weights;

    @BeforeAll
    static void learn() {
        List<Example> examples = new ArrayList<>();
        Phrases.of("advert", 1).texts(200).forEach(text -> examples.add(new Example(NGrams.of("", text).buckets(), true)));
        Phrases.of("legal", 1).texts(200).forEach(text -> examples.add(new Example(NGrams.of("", text).buckets(), false)));
        weights = Weights.learned(Counts.of(examples), examples);
    }

    private static double score(String text) {
        return weights.score(NGrams.of("", text).buckets());
    }

    @Test
    void scoresAdvertsAboveZeroAndQuestionsBelow() {
        assertThat(score("专业团队办理停息挂账，不成功不收费，咨询私我。")).isPositive();
        assertThat(score("朋友借我三万元一直不还，只有转账记录，能起诉吗？")).isNegative();
    }

    @Test
    void knowsNothingOfWhatItHasNeverSeen() {
        assertThat(score("ǂǂǂ")).isZero();
        assertThat(score("")).isZero();
    }

    @Test
    void scoresDisguisedSpellingsAlike() {
        double plain = score("专业团队办理停息挂账，不成功不收费");
        assertThat(score("专.业.团.队❤办-理停 息 挂 账，不成功不收费")).isEqualTo(plain);
        assertThat(score("專業團隊辦理停息掛賬，不成功不收費")).isEqualTo(plain);
    }

    @Test
    void tellsTheRunsThatSpokeLoudestOnceEach() {
        List<Telling> told = weights.telling(NGrams.of("", "我们团队专业停息挂账，请问起诉到法院怎么办？"));
        assertThat(told).isNotEmpty().anyMatch(Telling::isAgainst).anyMatch(t -> !t.isAgainst());
        assertThat(told).filteredOn(t -> t.getKey() == null).allMatch(t -> "我们团队专业停息挂账请问起诉到法院怎么办".contains(t.letters()));
        assertThat(told).extracting(Telling::letters).doesNotHaveDuplicates();
    }

    @Test
    void marksTheLoudestRunInTheOriginal() {
        String text = "请问：专 业 团 队 办理停息挂账";
        NGrams.Gram place = weights.loudest(NGrams.of("", text));
        assertThat(text.substring(place.start(), place.end()).replace(" ", "")).isEqualTo(place.letters());
    }

    @Test
    void comesBackFromTheTableAsItWas() {
        Weights back = Weights.unpacked(weights.packed());
        int[] text = NGrams.of("", "停息挂账，费用面议").buckets();
        assertThat(back.score(text)).isEqualTo(weights.score(text));
        assertThat(weights.packed().length).isLessThan(100_000);
    }
}
