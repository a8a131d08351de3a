package org.mingda.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.screening.FoldedText;

class MannerTest {

    private static List<String> marks(String text) {
        return Manner.marks(FoldedText.of(text));
    }

    @Test
    void countsWordsOfEachManner() {
        assertThat(marks("专业团队，免费咨询")).contains("OFFERS1", "OFFERS2", "OFFERS3", "ASKS0", "SUFFERS0");
        assertThat(marks("老板不给工资，我能告他吗")).contains("SUFFERS1", "SUFFERS2", "ASKS1").doesNotContain("SUFFERS0", "ASKS0");
    }

    @Test
    void countsTheSameWordOnce() {
        assertThat(marks("谢谢谢谢谢谢")).contains("TALKS1").doesNotContain("TALKS2");
    }

    @Test
    void looksThroughDisguises() {
        assertThat(marks("免❤️費 咨-詢")).isEqualTo(marks("免费咨询"));
    }

    @Test
    void isToldToPeopleInWords() {
        assertThat(new Telling(Manner.OFFERS.mark(2), 1)).matches(t -> t.getKey().equals("ranking.manner_offers") && t.getNumber() == 2);
        assertThat(new Telling(Manner.ASKS.mark(0), 1).getKey()).isEqualTo("ranking.manner_asks_none");
        assertThat(new Telling("免费", 1)).matches(t -> t.getKey() == null && t.getNumber() == 0);
    }
}
