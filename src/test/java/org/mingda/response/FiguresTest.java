package org.mingda.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.site.Province;

class FiguresTest {

    private static final int LEAST = 5;
    private static final long DEBT = 1;
    private static final long HOUSE = 2;
    private static final long RARE = 3;

    private final List<Wait> waits = new ArrayList<>();

    @Test
    void namesMedianAndNineOfTen() {
        hours(DEBT, Province.HUBEI, 1, 2, 3, 4, 5, 6, 7, 8, 9, 50);
        Spread spread = figures().of(DEBT, Province.HUBEI).orElseThrow();
        assertThat(spread.getMedianHours()).isEqualTo(5);
        assertThat(spread.getMostHours()).isEqualTo(9);
        assertThat(spread.getCount()).isEqualTo(10);
    }

    @Test
    void withholdsSmallGroups() {
        hours(DEBT, Province.HUBEI, 1, 2, 3, 4);
        assertThat(figures().of(DEBT, Province.HUBEI)).isEmpty();
        assertThat(figures().of(null, null)).isEmpty();
        hours(DEBT, Province.HUNAN, 5);
        assertThat(figures().of(DEBT, Province.HUBEI)).isEmpty();
        assertThat(figures().of(DEBT, null).orElseThrow().getMedianHours()).isEqualTo(3);
    }

    @Test
    void expectsByTheNearestGroupThatIsLargeEnough() {
        assertThat(figures().expected(DEBT, Province.HUBEI)).isEmpty();
        hours(DEBT, Province.HUBEI, 1, 1, 1, 1, 1);
        hours(HOUSE, Province.HUNAN, 9, 9, 9, 9, 9);
        assertBasis(DEBT, Province.HUBEI, Basis.BOTH, 1);
        assertBasis(DEBT, Province.HUNAN, Basis.FIELD, 1);
        assertBasis(RARE, Province.HUNAN, Basis.PROVINCE, 9);
        assertBasis(RARE, Province.XIZANG, Basis.ALL, 1);
    }

    @Test
    void countsQuestionsByTheirFirstAnswerAndProfessionalsByAll() {
        for (int i = 0; i < LEAST; i++) {
            waits.add(new Wait(DEBT, Province.HUBEI, 7L, true, Duration.ofHours(1)));
            waits.add(new Wait(DEBT, Province.HUBEI, 8L, false, Duration.ofHours(30)));
        }
        assertThat(figures().of(null, null).orElseThrow().getCount()).isEqualTo(LEAST);
        assertThat(figures().by(8L).orElseThrow().getMedianHours()).isEqualTo(30);
        assertThat(figures().within(24)).containsExactly(7L);
        assertThat(figures().by(9L)).isEmpty();
    }

    @Test
    void roundsUp() {
        assertThat(Spread.hours(Duration.ofMinutes(61))).isEqualTo(2);
        assertThat(Spread.hours(Duration.ofMinutes(60))).isEqualTo(1);
        assertThat(Spread.hours(Duration.ofMinutes(3))).isEqualTo(1);
    }

    private void assertBasis(long category, Province province, Basis basis, int hours) {
        Expected expected = figures().expected(category, province).orElseThrow();
        assertThat(expected.getBasis()).isEqualTo(basis);
        assertThat(expected.getHours()).isEqualTo(hours);
    }

    private void hours(long category, Province province, int... took) {
        for (int hours : took) {
            waits.add(new Wait(category, province, (long) waits.size(), true, Duration.ofHours(hours)));
        }
    }

    private Figures figures() {
        return new Figures(waits, LEAST);
    }
}
