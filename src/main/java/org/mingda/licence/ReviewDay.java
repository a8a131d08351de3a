package org.mingda.licence;

import java.time.LocalDate;
import java.time.YearMonth;
import org.mingda.credential.Claim;
import org.mingda.credential.Papers;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Verification;

/**
 * Until when a credential should hold, and from when on it is due for the next check, unless the verifier knows better.
 *
 * <p>Lawyers and grass-roots workers are assessed each year; the provinces' schedules differ, but as a rule the year's stamp is in the booklet by the end of May
 * (律师法 art. 24; 律师执业年度考核规则): so the re-check is due on the next 31 May that is at least {@link #LEAST_DAYS} days off, and the credential holds on for {@link Verification#DUE_DAYS} days.
 * A trainee: due one year after the issue of the card, which is how long the training lasts, and over after the grace that the settings allow; when neither card nor number tell the day,
 * from today.
 *
 * @param recheckOn from when on it is due
 * @param until     the last day
 */
public record ReviewDay(LocalDate recheckOn, LocalDate until) {

    /** A date closer than this would come back to the desk before the new stamp can be had. */
    static final int LEAST_DAYS = 30;

    /**
     * The days for a claim that is verified today.
     *
     * @param grace days that a trainee's credential holds after the training
     */
    public static ReviewDay suggested(Claim claim, LocalDate today, int grace) {
        if (claim.getKind() == ProfessionalKind.TRAINEE_LAWYER) {
            LocalDate issued = issued(claim, today);
            LocalDate trained = issued.plusYears(Papers.TRAINING_YEARS);
            LocalDate last = trained.plusDays(grace);
            return new ReviewDay(trained.isAfter(today) ? trained : last, last);
        }
        LocalDate thisYear = today.with(Papers.ASSESSED);
        LocalDate assessed = thisYear.isBefore(today.plusDays(LEAST_DAYS)) ? thisYear.plusYears(1) : thisYear;
        return new ReviewDay(assessed, assessed.plusDays(Verification.DUE_DAYS));
    }

    /** When a trainee's card was issued: as stated, else the end of the month in its number, else today. */
    private static LocalDate issued(Claim claim, LocalDate today) {
        if (claim.getPapers().getIssuedOn() != null) {
            return claim.getPapers().getIssuedOn();
        }
        NumberReading reading = NumberReading.of(claim, today);
        boolean told = reading.issued() != null && !reading.issued().isAfter(YearMonth.from(today)) && !reading.issued().atEndOfMonth().plusYears(Papers.TRAINING_YEARS).isBefore(today);
        return told ? reading.issued().atEndOfMonth() : today;
    }

    public LocalDate getRecheckOn() {
        return recheckOn;
    }

    public LocalDate getUntil() {
        return until;
    }
}
