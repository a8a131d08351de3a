package org.mingda.question;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingda.kernel.Refusal;

/** What a professional needs to know of the debt, as far as the asker will say. Each part may be missing. */
@Embeddable
public class DebtFacts implements Serializable {

    /** Nothing said. */
    public static final DebtFacts NONE = new DebtFacts(null, null, null);
    /** A thousand million yuan: more is a slip of the finger. */
    public static final long YUAN_MAX = 1_000_000_000L;
    /** Consumer credit in today's forms is younger; an earlier date is a slip of the finger. */
    public static final LocalDate OVERDUE_MIN = LocalDate.of(1990, 1, 1);

    private static final long serialVersionUID = 1L;
    /** Figures with separators, perhaps with 万 (ten thousand), perhaps with 元. */
    private static final Pattern SUM = Pattern.compile("[约¥￥]?\\s?([0-9][0-9,，]{0,15}(?:\\.[0-9]{1,4})?)\\s?(万)?\\s?元?");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    @Enumerated(EnumType.STRING)
    @Column(name = "lender_kind", length = 20)
    private LenderKind lenderKind;

    @Column(name = "sum_yuan")
    private Long yuan;

    @Column(name = "overdue_since")
    private LocalDate overdueSince;

    /** When papers of a court arrived. */
    @Column(name = "summoned_on")
    private LocalDate summonedOn;

    protected DebtFacts() {
    }

    private DebtFacts(LenderKind lenderKind, Long yuan, LocalDate overdueSince) {
        this.lenderKind = lenderKind;
        this.yuan = yuan;
        this.overdueSince = overdueSince;
    }

    /**
     * Facts as far as they are known.
     *
     * @param yuan         the sum owed in whole yuan, or null
     * @param overdueSince the first day overdue, or null
     * @param today        the date, which no debt can be overdue after
     */
    public static DebtFacts of(LenderKind lenderKind, Long yuan, LocalDate overdueSince, LocalDate today) {
        if (yuan != null && (yuan < 1 || yuan > YUAN_MAX)) {
            throw new Refusal("question.sum_limits", YUAN_MAX);
        }
        if (overdueSince != null && overdueSince.isAfter(today)) {
            throw new Refusal("question.overdue_future");
        }
        if (overdueSince != null && overdueSince.isBefore(OVERDUE_MIN)) {
            throw new Refusal("question.overdue_past", Integer.toString(OVERDUE_MIN.getYear()));
        }
        return new DebtFacts(lenderKind, yuan, overdueSince);
    }

    /** The same facts with the day on which papers of a court arrived, or null; no later than today. */
    public DebtFacts summoned(LocalDate day, LocalDate today) {
        if (day != null && (day.isAfter(today) || day.isBefore(OVERDUE_MIN))) {
            throw new Refusal("question.summoned_limits");
        }
        DebtFacts facts = new DebtFacts(lenderKind, yuan, overdueSince);
        facts.summonedOn = day;
        return facts;
    }

    /** Reads a sum as people write it: {@code 48000}, {@code 48,000}, {@code 4.8万}. Fractions of a yuan are rounded. Null for nothing. */
    public static Long yuan(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher sum = SUM.matcher(typed.strip());
        if (!sum.matches()) {
            throw new Refusal("question.sum_unreadable");
        }
        BigDecimal figure = new BigDecimal(sum.group(1).replaceAll("[,，]", ""));
        BigDecimal yuan = sum.group(2) == null ? figure : figure.multiply(TEN_THOUSAND);
        return yuan.setScale(0, RoundingMode.HALF_UP).longValue();
    }

    /** Reads a date as the date field sends it, {@code 2026-01-31}, also without leading zeros. Null for nothing. */
    public static LocalDate date(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            String[] parts = typed.strip().split("[-/.年月日]");
            return LocalDate.parse(parts.length == 3 ? "%4s-%2s-%2s".formatted((Object[]) parts).replace(' ', '0') : typed);
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("question.date_unreadable");
        }
    }

    public LenderKind getLenderKind() {
        return lenderKind;
    }

    public Long getYuan() {
        return yuan;
    }

    public LocalDate getOverdueSince() {
        return overdueSince;
    }

    public LocalDate getSummonedOn() {
        return summonedOn;
    }

    /** Whether anything is known. */
    public boolean isSaid() {
        return lenderKind != null || yuan != null || overdueSince != null || summonedOn != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DebtFacts that && lenderKind == that.lenderKind && Objects.equals(yuan, that.yuan)
                && Objects.equals(overdueSince, that.overdueSince) && Objects.equals(summonedOn, that.summonedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lenderKind, yuan, overdueSince, summonedOn);
    }

    @Override
    public String toString() {
        return lenderKind + " " + yuan + " " + overdueSince + " " + summonedOn;
    }
}
