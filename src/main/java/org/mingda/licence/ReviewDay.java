package org.mingda.licence;

import java.time.LocalDate;
import java.time.MonthDay;
import org.mingda.credential.Claim;
import org.mingda.credential.ProfessionalKind;

/**
 * Until when a credential should hold, unless the verifier knows better.
 *
 * <p>Lawyers and grass-roots workers are assessed each year; the provinces' schedules differ, but as a rule the year's stamp is in the booklet by the end of May
 * (律师法 art. 24; 律师执业年度考核规则): so the next 31 May that is at least {@link #LEAST_DAYS} days off. A trainee: one year after the issue of the card, which is how long the training
 * lasts; when the number does not tell the month, one year from today.
 */
public final class ReviewDay {

    /** A date closer than this would come back to the desk before the new stamp can be had. */
    static final int LEAST_DAYS = 30;
    private static final MonthDay ASSESSED = MonthDay.of(5, 31);

    private ReviewDay() {
    }

    /** A day for a claim that is verified today. */
    public static LocalDate suggested(Claim claim, LocalDate today) {
        if (claim.getKind() == ProfessionalKind.TRAINEE_LAWYER) {
            NumberReading reading = NumberReading.of(claim, today);
            LocalDate trained = reading.issued() == null ? today : reading.issued().plusYears(1).atEndOfMonth();
            return trained.isAfter(today) && !trained.isAfter(today.plusYears(1).plusMonths(1)) ? trained : today.plusYears(1);
        }
        LocalDate thisYear = today.with(ASSESSED);
        return thisYear.isBefore(today.plusDays(LEAST_DAYS)) ? thisYear.plusYears(1) : thisYear;
    }
}
