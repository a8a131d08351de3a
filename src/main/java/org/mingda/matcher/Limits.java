package org.mingda.matcher;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mingda.kernel.Refusal;

/** The lines {@code name number} of a rule. */
final class Limits {

    private static final int LARGEST = 100_000;

    private Limits() {
    }

    /** The numbers by name; each from {@code least} to {@value #LARGEST}. Refuses names that are not among these. */
    static Map<String, Integer> of(String body, Set<String> names, int least) {
        Map<String, Integer> limits = new HashMap<>();
        String[] lines = body == null ? new String[0] : body.split("\n");
        for (int i = 0; i < lines.length; i++) {
            String[] words = lines[i].strip().split("[\\s=:：]+");
            if (lines[i].isBlank()) {
                continue;
            }
            boolean good = words.length == 2 && names.contains(words[0]) && words[1].matches("\\d{1,6}");
            int number = good ? Integer.parseInt(words[1]) : -1;
            if (number < least || number > LARGEST) {
                throw new Refusal("rule.limit_unusable", i + 1, String.join(", ", names.stream().sorted().toList()), least, LARGEST);
            }
            limits.put(words[0], number);
        }
        if (limits.isEmpty()) {
            throw new Refusal("rule.empty");
        }
        return limits;
    }
}
