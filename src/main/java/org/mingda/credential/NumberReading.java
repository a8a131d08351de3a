package org.mingda.credential;

/** What a certificate's number says of itself. */
final class NumberReading {

    private NumberReading() {
    }

    static String masked(ProfessionalKind kind, String number) {
        int shown = switch (kind) {
            case LAWYER -> 10;
            case TRAINEE_LAWYER -> 8;
            case LEGAL_ADVISER -> 4;
        };
        int end = Math.min(shown, (number.length() + 1) / 2);
        return number.substring(0, end) + "*".repeat(number.length() - end);
    }
}
