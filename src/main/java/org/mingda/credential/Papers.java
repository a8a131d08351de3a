package org.mingda.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.MonthDay;
import org.mingda.kernel.Refusal;

/** The dates that stand on a professional's papers, as he states them: when the certificate was issued, and when the last yearly assessment was stamped. */
@Embeddable
public class Papers {

    /** How long the training of a trainee lasts (申请律师执业人员实习管理规则: one year). */
    public static final int TRAINING_YEARS = 1;
    /** The assessments of a year are stamped by the end of May as a rule (律师法 art. 24; 律师执业年度考核规则). */
    public static final MonthDay ASSESSED = MonthDay.of(5, 31);
    /** Some provinces are later; so many days after the end of May an old stamp is still taken. */
    static final int LATE_DAYS = 61;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    protected Papers() {
    }

    private Papers(LocalDate issuedOn, LocalDate assessedOn) {
        this.issuedOn = issuedOn;
        this.assessedOn = assessedOn;
    }

    /** The dates of a certificate; either may be null when it is not known or there is none. */
    public static Papers of(LocalDate issuedOn, LocalDate assessedOn) {
        return new Papers(issuedOn, assessedOn);
    }

    /**
     * Refuses dates to come, a trainee's card without a date or whose training is over, and papers that are too old to prove anything.
     *
     * @param grace days for which a trainee's card is taken after the training
     */
    public void require(ProfessionalKind kind, LocalDate today, int grace) {
        if (issuedOn != null && issuedOn.isAfter(today)) {
            throw new Refusal("credential.issued_future", issuedOn.toString());
        }
        if (assessedOn != null && assessedOn.isAfter(today)) {
            throw new Refusal("credential.assessed_future", assessedOn.toString());
        }
        if (kind == ProfessionalKind.TRAINEE_LAWYER) {
            requireTraining(today, grace);
        } else if (assessedOn != null && fresh(assessedOn).isBefore(today) && (issuedOn == null || fresh(issuedOn).isBefore(today))) {
            throw new Refusal("credential.papers_old", assessedOn.toString());
        }
    }

    private void requireTraining(LocalDate today, int grace) {
        if (issuedOn == null) {
            throw new Refusal("credential.issued_required");
        }
        if (trainingEnd(grace).isBefore(today)) {
            throw new Refusal("credential.training_over", issuedOn.toString(), trainingEnd(grace).toString());
        }
    }

    /** Until when a stamp or a new certificate stands for itself: the assessments of the next year are to follow. */
    private static LocalDate fresh(LocalDate day) {
        return ASSESSED.atYear(day.getYear() + 1).plusDays(LATE_DAYS);
    }

    /** The last day of a trainee's card with so many days of grace; null when its issue is not known. */
    public LocalDate trainingEnd(int grace) {
        return issuedOn == null ? null : issuedOn.plusYears(TRAINING_YEARS).plusDays(grace);
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public LocalDate getAssessedOn() {
        return assessedOn;
    }
}
