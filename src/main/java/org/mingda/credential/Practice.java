package org.mingda.credential;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * In which capacity a professional practises. For lawyers it is the tenth digit of the licence number; part-timers, public and company lawyers must be shown as such
 * (律师业务推广行为规则 arts. 4-5). Label {@code credential_practice.FULL_TIME}.
 */
public enum Practice {
    FULL_TIME(1), PART_TIME(2), HONG_KONG(3), MACAO(4), TAIWAN(5),
    /** 公职律师. */
    PUBLIC(6),
    /** 公司律师. */
    COMPANY(7),
    LEGAL_AID(8), MILITARY(9),
    /** 基层法律服务工作者, licensed by the city's justice bureau (司法部令第138号). */
    GRASSROOTS(ProfessionalKind.LEGAL_ADVISER),
    /** 企业法务: evidence is a letter of the employer. */
    IN_HOUSE(ProfessionalKind.LEGAL_ADVISER);

    private final ProfessionalKind kind;
    private final int digit;

    Practice(int digit) {
        this.kind = ProfessionalKind.LAWYER;
        this.digit = digit;
    }

    Practice(ProfessionalKind kind) {
        this.kind = kind;
        this.digit = 0;
    }

    /** The capacities of a kind, in the order of the form; none for trainees. */
    public static List<Practice> of(ProfessionalKind kind) {
        return Arrays.stream(values()).filter(p -> p.kind == kind).toList();
    }

    /** The capacity that a licence number's tenth digit names. */
    public static Optional<Practice> ofDigit(int digit) {
        return Arrays.stream(values()).filter(p -> digit > 0 && p.digit == digit).findFirst();
    }

    public ProfessionalKind getKind() {
        return kind;
    }

    /** The key of its word in the bundles. */
    public String getLabel() {
        return "credential_practice." + name();
    }

    public String getName() {
        return name();
    }
}
