package org.mingda.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingda.credential.Claim;
import org.mingda.credential.ProfessionalKind;
import org.mingda.site.Province;

class ReviewDayTest {

    @ParameterizedTest(name = "a {0} with {1}, checked on {2}: until {3}")
    @CsvSource({
            "LAWYER, 14401201511999901, 2026-11-23, 2027-05-31",
            "LAWYER, 14401201511999901, 2026-03-10, 2026-05-31",
            "LAWYER, 14401201511999901, 2026-05-01, 2026-05-31",
            "LAWYER, 14401201511999901, 2026-05-02, 2027-05-31",
            "LEGAL_ADVISER, 无, 2026-11-23, 2027-05-31",
            "TRAINEE_LAWYER, 11012606119901, 2026-11-23, 2027-06-30",
            "TRAINEE_LAWYER, 11012406119901, 2026-11-23, 2027-11-23",
            "TRAINEE_LAWYER, 11012806119901, 2026-11-23, 2027-11-23",
            "TRAINEE_LAWYER, 无, 2026-11-23, 2027-11-23"})
    void suggestsTheNextAssessmentOrTheEndOfTraining(ProfessionalKind kind, String number, LocalDate today, LocalDate until) {
        Claim claim = Claim.of(kind, null).certificate("林见微", number, "广东省司法厅").at("示例律师事务所", Province.ZHEJIANG);

        assertThat(ReviewDay.suggested(claim, today)).isEqualTo(until);
    }
}
