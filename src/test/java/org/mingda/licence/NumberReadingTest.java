package org.mingda.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingda.credential.Claim;
import org.mingda.credential.Practice;
import org.mingda.credential.ProfessionalKind;
import org.mingda.site.Province;

class NumberReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static NumberReading read(ProfessionalKind kind, String number, Province province) {
        return NumberReading.of(Claim.of(kind, null).certificate("林见微", number, "广东省司法厅").at("示例律师事务所", province), TODAY);
    }

    @Test
    void readsPlaceYearAndCapacityOfALicence() {
        NumberReading reading = read(ProfessionalKind.LAWYER, "14401201511999901", Province.GUANGDONG);

        assertThat(reading.province()).isEqualTo(Province.GUANGDONG);
        assertThat(reading.year()).isEqualTo(Year.of(2015));
        assertThat(reading.practice()).isEqualTo(Practice.FULL_TIME);
        assertThat(reading.doubts()).isEmpty();
    }

    @Test
    void readsTheMonthOfATraineesCard() {
        NumberReading reading = read(ProfessionalKind.TRAINEE_LAWYER, "11012606119901", Province.ZHEJIANG);

        assertThat(reading.issued()).isEqualTo(YearMonth.of(2026, 6));
        assertThat(reading.province()).isEqualTo(Province.ZHEJIANG);
        assertThat(reading.doubts()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} in {2}: {3}")
    @CsvSource({
            "LAWYER, 1440120151199990, GUANGDONG, LENGTH",
            "LAWYER, 粤司律字第0001号, GUANGDONG, LENGTH",
            "LAWYER, 11012606119901, ZHEJIANG, TRAINEE_NUMBER",
            "TRAINEE_LAWYER, 14401201511999901, GUANGDONG, LAWYER_NUMBER",
            "LAWYER, 190199812345, GUANGDONG, OLD_LENGTH",
            "LAWYER, A20154401000001, GUANGDONG, QUALIFICATION",
            "TRAINEE_LAWYER, C20204401000001, GUANGDONG, QUALIFICATION",
            "LAWYER, 24401201511999901, GUANGDONG, FIRST_DIGIT",
            "LAWYER, 19901201511999901, GUANGDONG, PROVINCE_UNKNOWN",
            "LAWYER, 13301201511999901, GUANGDONG, PROVINCE_DIFFERS",
            "LAWYER, 14400201511999901, GUANGDONG, CITY_ODD",
            "LAWYER, 14401190011999901, GUANGDONG, YEAR_ODD",
            "LAWYER, 14401000011999901, GUANGDONG, YEAR_ODD",
            "LAWYER, 14401202711999901, GUANGDONG, YEAR_FUTURE",
            "LAWYER, 14401201501999901, GUANGDONG, PRACTICE_UNKNOWN",
            "LAWYER, 14401201521999901, GUANGDONG, PRACTICE_DIFFERS",
            "LAWYER, 14401201512999901, GUANGDONG, SEX_DIGIT",
            "TRAINEE_LAWYER, 1101260611990, ZHEJIANG, TRAINEE_LENGTH",
            "TRAINEE_LAWYER, 33012606119901, ZHEJIANG, ASSOCIATION_DIFFERS",
            "TRAINEE_LAWYER, 19012606119901, HUBEI, ASSOCIATION_DIFFERS",
            "TRAINEE_LAWYER, 11012613119901, ZHEJIANG, MONTH_ODD",
            "TRAINEE_LAWYER, 11012612119901, ZHEJIANG, ISSUE_FUTURE",
            "TRAINEE_LAWYER, 11012510119901, ZHEJIANG, TRAINING_OVER",
            "TRAINEE_LAWYER, 11012606019901, ZHEJIANG, SEX_DIGIT",
            "TRAINEE_LAWYER, 11012606139901, ZHEJIANG, TRAINEE_KIND_DIGIT",
            "LEGAL_ADVISER, 14401201511999901, GUANGDONG, LAWYER_NUMBER"})
    void warnsOfWhatIsUnusual(ProfessionalKind kind, String number, Province province, NumberDoubt doubt) {
        assertThat(read(kind, number, province).doubts()).containsExactly(doubt);
    }

    @Test
    void everyDoubtIsInTheTable() throws NoSuchMethodException {
        List<String> rows = Arrays.asList(NumberReadingTest.class
                .getDeclaredMethod("warnsOfWhatIsUnusual", ProfessionalKind.class, String.class, Province.class, NumberDoubt.class)
                .getAnnotation(CsvSource.class).value());

        assertThat(EnumSet.complementOf(EnumSet.of(NumberDoubt.ISSUE_DIFFERS))).as("ISSUE_DIFFERS needs a date beside the number").allMatch(doubt -> rows.stream().anyMatch(row -> row.endsWith(", " + doubt)));
    }

    @Test
    void keepsSeveralDoubtsInTheOrderOfTheDigits() {
        assertThat(read(ProfessionalKind.LAWYER, "23300207721999901", Province.GUANGDONG).doubts())
                .containsExactly(NumberDoubt.FIRST_DIGIT, NumberDoubt.PROVINCE_DIFFERS, NumberDoubt.CITY_ODD, NumberDoubt.YEAR_FUTURE, NumberDoubt.PRACTICE_DIFFERS);
    }

    @Test
    void acceptsTheMonthInWhichTheYearEnds() {
        assertThat(read(ProfessionalKind.TRAINEE_LAWYER, "11012511119901", Province.ZHEJIANG).doubts()).isEmpty();
    }

    @Test
    void knowsNothingOfAssociationsWithoutAPublishedCode() {
        assertThat(read(ProfessionalKind.TRAINEE_LAWYER, "33012606119901", Province.HUBEI).doubts()).isEmpty();
    }

    @Test
    void takesAnAdvisersNumberAsText() {
        NumberReading reading = read(ProfessionalKind.LEGAL_ADVISER, "武汉基法字 0123 号", Province.HUBEI);

        assertThat(reading.isRead()).isFalse();
        assertThat(reading.doubts()).isEmpty();
    }

    @Test
    void readsFullWidthDigitsAndSpaces() {
        assertThat(read(ProfessionalKind.LAWYER, "１４４０１ 2015 11 999901", Province.GUANGDONG).doubts()).isEmpty();
    }

    @Test
    void doubtsACardWhoseDateIsNotTheMonthInItsNumber() {
        Claim claim = Claim.of(ProfessionalKind.TRAINEE_LAWYER, null).certificate("许循之", "11012606119901", "浙江省律师协会").at("示例律师事务所", Province.ZHEJIANG);

        assertThat(NumberReading.of(claim.dated(LocalDate.of(2026, 7, 1), null), TODAY).doubts()).containsExactly(NumberDoubt.ISSUE_DIFFERS);
        assertThat(NumberReading.of(claim.dated(LocalDate.of(2026, 6, 30), null), TODAY).doubts()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} shows as {2}")
    @CsvSource({
            "LAWYER, 14401201511999901, 1440120151*******",
            "LAWYER, 190199812345, 1901********",
            "TRAINEE_LAWYER, 11012606119901, 11012606******",
            "LEGAL_ADVISER, 演示-9903, 演示-****",
            "LEGAL_ADVISER, 7, *"})
    void hidesTheTail(ProfessionalKind kind, String number, String masked) {
        assertThat(kind.masked(number)).isEqualTo(masked);
    }
}
