package org.mingda.licence;

/**
 * What is unusual about a number. A doubt is a hint to the applicant (a slip of the finger?) and to the verifier (look twice); it never refuses, because genuine numbers break each of
 * these rules now and then. Label {@code licence_doubt.LENGTH}.
 */
public enum NumberDoubt {
    /** A licence number has 17 digits. */
    LENGTH,
    /** Twelve digits: numbers of before 2010 or so. */
    OLD_LENGTH,
    /** Letter A, B or C and 14 digits: a certificate of having passed the examination, which is no licence. */
    QUALIFICATION,
    /** A licence number begins with 1. */
    FIRST_DIGIT,
    /** Places 2 and 3 are no province of GB/T 2260. */
    PROVINCE_UNKNOWN,
    /** They are another province than stated: numbers change on a move, so one of the two is old. */
    PROVINCE_DIFFERS,
    /** Places 4 and 5 are 00. */
    CITY_ODD,
    /** Places 6 to 9 are a year before there were lawyers again (1979). */
    YEAR_ODD,
    /** They are a year to come. */
    YEAR_FUTURE,
    /** Place 10 names no capacity. */
    PRACTICE_UNKNOWN,
    /** It names another capacity than stated. */
    PRACTICE_DIFFERS,
    /** The digit for the sex is neither of the two in use. */
    SEX_DIGIT,
    /** A trainee's number has 14 digits. */
    TRAINEE_LENGTH,
    /** The association's code, as far as it is known, belongs to another province. */
    ASSOCIATION_DIFFERS,
    /** The month of issue is none. */
    MONTH_ODD,
    /** Issued in a month to come. */
    ISSUE_FUTURE,
    /** Issued in another month than the date that was stated. */
    ISSUE_DIFFERS,
    /** Issued more than a year ago: the year of training is over. */
    TRAINING_OVER,
    /** Neither full nor part time. */
    TRAINEE_KIND_DIGIT,
    /** A lawyer states what looks like a trainee's number. */
    TRAINEE_NUMBER,
    /** An adviser or a trainee states what looks like a lawyer's licence number. */
    LAWYER_NUMBER;

    /** The key of its sentence in the bundles. */
    public String getLabel() {
        return "licence_doubt." + name();
    }

    public String getName() {
        return name();
    }
}
