package org.mingda.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingda.credential.Claim;
import org.mingda.credential.ProfessionalKind;
import org.mingda.site.Province;

class ReviewDayTest {

    @ParameterizedTest(name = "a {0} with {1}, issued {2}, checked on {3}: due {4}, until {5}")
    @CsvSource({
            "LAWYER, 14401201511999901, , 2026-11-23, 2027-05-31, 2027-06-30",
            "LAWYER, 14401201511999901, , 2026-03-10, 2026-05-31, 2026-06-30",
            "LAWYER, 14401201511999901, , 2026-05-01, 2026-05-31, 2026-06-30",
            "LAWYER, 14401201511999901, , 2026-05-02, 2027-05-31, 2027-06-30",
            "LEGAL_ADVISER, 无, , 2026-11-23, 2027-05-31, 2027-06-30",
            "TRAINEE_LAWYER, 11012606119901, , 2026-11-23, 2027-06-30, 2027-09-28",
            "TRAINEE_LAWYER, 11012606119901, 2026-06-12, 2026-11-23, 2027-06-12, 2027-09-10",
            "TRAINEE_LAWYER, 11012510119901, 2025-10-20, 2026-11-23, 2027-01-18, 2027-01-18",
            "TRAINEE_LAWYER, 11012406119901, , 2026-11-23, 2027-11-23, 2028-02-21",
            "TRAINEE_LAWYER, 11012806119901, , 2026-11-23, 2027-11-23, 2028-02-21",
            "TRAINEE_LAWYER, 无, , 2026-11-23, 2027-11-23, 2028-02-21"})
    void suggestsTheNextAssessmentOrTheEndOfTrainingAndItsGrace(ArgumentsAccessor row) {
        Claim claim = Claim.of(row.get(0, ProfessionalKind.class), null).certificate("林见微", row.getString(1), "广东省司法厅")
                .dated(row.get(2, LocalDate.class), null).at("示例律师事务所", Province.ZHEJIANG);

        assertThat(ReviewDay.suggested(claim, row.get(3, LocalDate.class), 90)).isEqualTo(new ReviewDay(row.get(4, LocalDate.class), row.get(5, LocalDate.class)));
    }
}
