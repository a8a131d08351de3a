package org.mingda.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mingda.screening.Candidate;

class SampleTest {

    private static Sample sample(String author, String path, String text) {
        return Sample.of(new Candidate("COMMENT", author, "", text, path, "", 5, Duration.ofDays(90)));
    }

    @Test
    void takesTextsThatLeadToTheSameNumberForTwins() {
        assertThat(sample("a", "/1", "有事请打 138 0013 8000").isTwinOf(sample("b", "/2", "想了解的找我，一三八零零一三八零零零，随时在"))).isTrue();
        assertThat(sample("a", "/1", "有事请打 138 0013 8000").isTwinOf(sample("b", "/2", "有事请打 139 0013 8001"))).isFalse();
    }

    @Test
    void takesNoLinkForAWayOfContact() {
        assertThat(sample("a", "/1", "见 https://www.gov.cn/flfg 第三条").handles()).isEmpty();
    }

    @Test
    void takesTwoStatesOfOneThingForNoTwins() {
        String text = "这段文字够长可以比较，说的是同一件事情，只是后来改了一两个字而已，没有别的不同";
        assertThat(sample("a", "/1", text).isTwinOf(sample("a", "/1", text))).isFalse();
        assertThat(sample("a", "/1", text).isTwinOf(sample("a", "/2", text))).isTrue();
        assertThat(sample("a", "/1", text).isTwinOf(sample("b", "/1", text))).isTrue();
        Candidate revision = new Candidate("ARTICLE", "b", "标题", text, "/1", "", 5, Duration.ofDays(90));
        assertThat(Sample.of(revision).isTwinOf(sample("a", "/1", text))).isFalse();
    }

    @Test
    void givesNoKeysToWhatIsTooShort() {
        assertThat(sample("a", "/1", "谢谢").keys()).isEmpty();
    }
}
