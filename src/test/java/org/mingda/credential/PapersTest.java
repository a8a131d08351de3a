package org.mingda.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingda.kernel.Refusal;

class PapersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int GRACE = 90;

    @ParameterizedTest(name = "a {0} with papers of {1}, assessed {2}: {3}")
    @CsvSource({
            "LAWYER, 2026-11-24, , credential.issued_future",
            "LAWYER, , 2026-11-24, credential.assessed_future",
            "TRAINEE_LAWYER, 2026-11-24, , credential.issued_future",
            "TRAINEE_LAWYER, , , credential.issued_required",
            "TRAINEE_LAWYER, 2025-08-24, , credential.training_over",
            "LAWYER, , 2025-05-20, credential.papers_old",
            "LAWYER, 2015-03-01, 2024-05-20, credential.papers_old",
            "LEGAL_ADVISER, , 2024-05-20, credential.papers_old"})
    void refusesDatesToComeAndPapersThatProveNothing(ProfessionalKind kind, LocalDate issued, LocalDate assessed, String key) {
        assertThat(catchThrowableOfType(Refusal.class, () -> Papers.of(issued, assessed).require(kind, TODAY, GRACE)).key()).isEqualTo(key);
    }

    @ParameterizedTest(name = "a {0} with papers of {1}, assessed {2}")
    @CsvSource({
            "LAWYER, , ",
            "LAWYER, 2015-03-01, ",
            "LAWYER, 2026-11-23, ",
            "LAWYER, , 2026-05-20",
            "LAWYER, 2026-09-01, 2024-05-20",
            "LEGAL_ADVISER, , ",
            "TRAINEE_LAWYER, 2026-06-12, ",
            "TRAINEE_LAWYER, 2025-08-25, "})
    void takesWhatMayBeTrue(ProfessionalKind kind, LocalDate issued, LocalDate assessed) {
        assertThatCode(() -> Papers.of(issued, assessed).require(kind, TODAY, GRACE)).doesNotThrowAnyException();
    }

    @Test
    void takesAnOldStampUntilTheLateProvincesAreThrough() {
        Papers stamped = Papers.of(null, LocalDate.of(2025, 5, 20));

        assertThatCode(() -> stamped.require(ProfessionalKind.LAWYER, LocalDate.of(2026, 7, 31), GRACE)).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(Refusal.class, () -> stamped.require(ProfessionalKind.LAWYER, LocalDate.of(2026, 8, 1), GRACE)).key()).isEqualTo("credential.papers_old");
    }

    @Test
    void endsATraineesCardAYearAndTheGraceAfterItsIssue() {
        assertThat(Papers.of(LocalDate.of(2026, 6, 12), null).trainingEnd(0)).isEqualTo(LocalDate.of(2027, 6, 12));
        assertThat(Papers.of(LocalDate.of(2026, 6, 12), null).trainingEnd(90)).isEqualTo(LocalDate.of(2027, 9, 10));
    }

    @ParameterizedTest(name = "{0} with number {1}: {2}")
    @CsvSource({
            "14401201511999901, 林见微, credential.swapped",
            "林见微, 44010419900307123X, credential.identity_number"})
    void hintsAtFieldsFilledInTheWrongOrderAndAtIdentityNumbers(String holder, String number, String key) {
        assertThat(catchThrowableOfType(Refusal.class, () -> Claim.of(ProfessionalKind.LAWYER, null).certificate(holder, number, "广东省司法厅")).key()).isEqualTo(key);
    }
}
