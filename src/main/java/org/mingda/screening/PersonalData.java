package org.mingda.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds in a text what tells who or where somebody is, and proposes what may stand there instead: before posting, so that its author decides with open eyes.
 *
 * <p>Masks are made of ＊, which means nothing to Markdown and is no digit to screening: a text with its masks holds nothing that is found again. What people need to tell one thing from another
 * stays where it identifies nobody: the first digits of a mobile number, the last four of a bank card, the district of a plate.
 *
 * <p>A pass, not a proof: names of people, screenshots and numbers in words are left to the author.
 */
public final class PersonalData {

    private static final int ROUNDS = 4;
    private static final String STARS = "＊＊＊";

    private PersonalData() {
    }

    /** What a text holds, in order; none for null. Each place is told once, as the kind that says most about it. */
    public static List<PersonalDatum> find(String text) {
        List<PersonalDatum> found = new ArrayList<>();
        if (text != null && !text.isBlank()) {
            FoldedText folded = FoldedText.of(text);
            new WebAddresses(List.of()).find(text).stream().filter(p -> p.key().endsWith(".email")).forEach(p -> add(found, text, p, PersonalKind.EMAIL));
            LeakedNumbers.find(folded).forEach(p -> add(found, text, p, p.key().equals(LeakedNumbers.CARD) ? PersonalKind.BANK_CARD : PersonalKind.ID_NUMBER));
            PlatesAndContracts.find(text).forEach(datum -> add(found, datum));
            PhoneNumbers.find(folded).forEach(p -> add(found, text, p, p.key().endsWith(".mobile") ? PersonalKind.MOBILE : PersonalKind.PHONE));
            MessengerNames.find(folded).stream().filter(p -> p.severity() != Severity.NOTE).forEach(p -> add(found, text, p, PersonalKind.MESSENGER));
            HomeAddresses.find(text).forEach(datum -> add(found, datum));
            found.sort(Comparator.comparingInt(PersonalDatum::start));
        }
        return found;
    }

    /** The text with all masks in place; null for null. */
    public static String masked(String text) {
        String masked = text;
        List<PersonalDatum> found = find(masked);
        for (int round = 0; round < ROUNDS && !found.isEmpty(); round++) {
            StringBuilder out = new StringBuilder(masked);
            for (int i = found.size() - 1; i >= 0; i--) {
                // a mask that is found again was not enough
                out.replace(found.get(i).start(), found.get(i).end(), round == 0 ? found.get(i).mask() : STARS);
            }
            masked = out.toString();
            found = find(masked);
        }
        return masked;
    }

    private static void add(List<PersonalDatum> found, String text, ContactPlace place, PersonalKind kind) {
        String there = text.substring(place.start(), place.end());
        add(found, new PersonalDatum(kind, place.start(), place.end(), there, mask(kind, there)));
    }

    private static void add(List<PersonalDatum> found, PersonalDatum datum) {
        if (found.stream().noneMatch(datum::overlaps)) {
            found.add(datum);
        }
    }

    private static String mask(PersonalKind kind, String there) {
        return switch (kind) {
            case MOBILE -> there.matches("1[0-9]{10}") ? there.substring(0, 3) + "＊＊＊＊＊＊＊＊" : STARS;
            case PHONE -> there.matches("0[0-9]{2,3}[- ].*") ? there.replaceAll("^(0[0-9]{2,3}).*", "$1-＊＊＊＊＊＊＊＊") : STARS;
            case EMAIL -> STARS + "@" + STARS;
            case MESSENGER -> messenger(there);
            case ID_NUMBER -> STARS + STARS;
            case BANK_CARD -> "＊" + STARS + lastFour(there);
            default -> STARS;
        };
    }

    private static String lastFour(String card) {
        String digits = FoldedText.of(card).digits();
        return digits.substring(digits.length() - 4);
    }

    /** Keeps the messenger's name in front, so that the sentence can still be read. */
    private static String messenger(String there) {
        int han = 0;
        while (han < there.length() && (Character.isIdeographic(there.charAt(han)) || there.charAt(han) == '：' || there.charAt(han) == ':')) {
            han++;
        }
        return han == there.length() ? STARS : there.substring(0, han) + STARS;
    }
}
