package org.mingda.licence;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingda.credential.Claim;
import org.mingda.credential.Practice;
import org.mingda.credential.ProfessionalKind;
import org.mingda.site.Province;

/**
 * What a certificate's number says of itself, and what is unusual about it. It warns and never refuses: of 200,000 published licence numbers some hundreds break the rules and are genuine, and
 * two genuine numbers were once swapped in an official list. Only name, number and firm agreeing in two sources prove anything.
 *
 * <p><b>Licence</b>, 17 digits: 1 · province (2, GB/T 2260) · city (2) · year of first licence (4) · capacity · sex (0, 1) · serial (6). It changes with the city and the capacity.
 * <b>Trainee</b>, 14 digits: association (2, not the GB code) · city (2) · year and month of issue (4) · sex (1, 2) · full or part time (1, 2) · serial (4).
 * Sources: the numbering rules as published by the lawyers' associations of Guangdong and Zhejiang, and two public validators that agree. Advisers' numbers have no known form.
 *
 * @param province what the number says, or null
 * @param practice the capacity it names, or null
 * @param year     the year of the first licence, or null
 * @param issued   the month in which a trainee's card was issued, or null
 * @param doubts   what is unusual, in the order of the digits
 */
public record NumberReading(Province province, Practice practice, Year year, YearMonth issued, List<NumberDoubt> doubts) {

    private static final Pattern OLD_LICENCE = Pattern.compile("\\d{12}");
    private static final Pattern QUALIFICATION = Pattern.compile("[ABC]\\d{14}");
    /** Lawyers were licensed again from 1979 on. */
    private static final int FIRST_YEAR = 1979;
    /** The codes of associations that are known; the others cannot be doubted. */
    private static final Map<String, Province> ASSOCIATIONS = Map.of("19", Province.GUANGDONG, "11", Province.ZHEJIANG);

    public NumberReading {
        doubts = List.copyOf(doubts);
    }

    /** Reads the number of a claim as on a day. */
    public static NumberReading of(Claim claim, LocalDate today) {
        String number = claim.getNumber();
        if (QUALIFICATION.matcher(number).matches()) {
            return unread(NumberDoubt.QUALIFICATION);
        }
        return switch (claim.getKind()) {
            case LAWYER -> claim.getKind().numbers(number) ? licence(claim, today) : unread(noLicence(number));
            case TRAINEE_LAWYER -> claim.getKind().numbers(number) ? trainee(claim, today)
                    : unread(ProfessionalKind.LAWYER.numbers(number) ? NumberDoubt.LAWYER_NUMBER : NumberDoubt.TRAINEE_LENGTH);
            case LEGAL_ADVISER -> ProfessionalKind.LAWYER.numbers(number) ? unread(NumberDoubt.LAWYER_NUMBER) : unread();
        };
    }

    private static NumberDoubt noLicence(String number) {
        return OLD_LICENCE.matcher(number).matches() ? NumberDoubt.OLD_LENGTH
                : ProfessionalKind.TRAINEE_LAWYER.numbers(number) ? NumberDoubt.TRAINEE_NUMBER : NumberDoubt.LENGTH;
    }

    private static NumberReading unread(NumberDoubt... doubts) {
        return new NumberReading(null, null, null, null, List.of(doubts));
    }

    private static NumberReading licence(Claim claim, LocalDate today) {
        String number = claim.getNumber();
        Province province = Province.ofCode(digits(number, 1, 3)).orElse(null);
        Practice practice = Practice.ofDigit(digits(number, 9, 10)).orElse(null);
        int year = digits(number, 5, 9);
        boolean plausible = year >= FIRST_YEAR && year <= today.getYear();
        List<NumberDoubt> doubts = new ArrayList<>();
        note(doubts, number.charAt(0) != '1', NumberDoubt.FIRST_DIGIT);
        note(doubts, province == null, NumberDoubt.PROVINCE_UNKNOWN);
        note(doubts, province != null && province != claim.getProvince(), NumberDoubt.PROVINCE_DIFFERS);
        note(doubts, digits(number, 3, 5) == 0, NumberDoubt.CITY_ODD);
        note(doubts, year < FIRST_YEAR, NumberDoubt.YEAR_ODD);
        note(doubts, year > today.getYear(), NumberDoubt.YEAR_FUTURE);
        note(doubts, practice == null, NumberDoubt.PRACTICE_UNKNOWN);
        note(doubts, practice != null && practice != claim.getPractice(), NumberDoubt.PRACTICE_DIFFERS);
        note(doubts, number.charAt(10) > '1', NumberDoubt.SEX_DIGIT);
        return new NumberReading(province, practice, plausible ? Year.of(year) : null, null, doubts);
    }

    private static NumberReading trainee(Claim claim, LocalDate today) {
        String number = claim.getNumber();
        String association = number.substring(0, 2);
        Province known = ASSOCIATIONS.get(association);
        boolean expected = known != null || ASSOCIATIONS.containsValue(claim.getProvince());
        int month = digits(number, 6, 8);
        YearMonth issued = month >= 1 && month <= 12 ? YearMonth.of(2000 + digits(number, 4, 6), month) : null;
        YearMonth now = YearMonth.from(today);
        List<NumberDoubt> doubts = new ArrayList<>();
        note(doubts, expected && known != claim.getProvince(), NumberDoubt.ASSOCIATION_DIFFERS);
        note(doubts, issued == null, NumberDoubt.MONTH_ODD);
        note(doubts, issued != null && issued.isAfter(now), NumberDoubt.ISSUE_FUTURE);
        LocalDate stated = claim.getPapers().getIssuedOn();
        note(doubts, issued != null && stated != null && !issued.equals(YearMonth.from(stated)), NumberDoubt.ISSUE_DIFFERS);
        note(doubts, issued != null && issued.plusYears(1).isBefore(now), NumberDoubt.TRAINING_OVER);
        note(doubts, number.charAt(8) != '1' && number.charAt(8) != '2', NumberDoubt.SEX_DIGIT);
        note(doubts, number.charAt(9) != '1' && number.charAt(9) != '2', NumberDoubt.TRAINEE_KIND_DIGIT);
        return new NumberReading(known, null, null, issued, doubts);
    }

    private static void note(List<NumberDoubt> doubts, boolean doubtful, NumberDoubt doubt) {
        if (doubtful) {
            doubts.add(doubt);
        }
    }

    private static int digits(String number, int from, int to) {
        return Integer.parseInt(number.substring(from, to));
    }

    public Province getProvince() {
        return province;
    }

    public Practice getPractice() {
        return practice;
    }

    public Year getYear() {
        return year;
    }

    public YearMonth getIssued() {
        return issued;
    }

    public List<NumberDoubt> getDoubts() {
        return doubts;
    }

    /** Whether the number told anything. */
    public boolean isRead() {
        return province != null || practice != null || year != null || issued != null;
    }
}
