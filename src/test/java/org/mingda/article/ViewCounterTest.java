package org.mingda.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViewCounterTest {

    private final List<Long> shownMeanwhile = new ArrayList<>();
    private boolean broken;
    private final ViewCounter counter = new ViewCounter(new ArticleService() {
        @Override
        public void addViews(Map<String, Long> views) {
            counter.count("one");
            shownMeanwhile.add(counter.waiting("one"));
            if (broken) {
                throw new IllegalStateException("no database");
            }
        }
    });

    @Test
    void showsNoLessWhileVisitsAreWritten() {
        counter.count("one");
        counter.count("one");
        counter.flush();
        assertThat(shownMeanwhile).containsExactly(3L);
        assertThat(counter.waiting("one")).isEqualTo(1);
        assertThat(counter.waiting("other")).isZero();
    }

    @Test
    void keepsWhatCouldNotBeWritten() {
        broken = true;
        counter.count("one");
        counter.flush();
        assertThat(counter.waiting("one")).isEqualTo(2);
    }
}
