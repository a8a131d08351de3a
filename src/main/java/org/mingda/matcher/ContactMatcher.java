package org.mingda.matcher;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingda.kernel.Refusal;

/**
 * Ways to reach somebody: a kind a line ({@link #KINDS}), such as {@code mobile}, or a handle that is known ({@code lvshi6688}, a number), however it is spelled.
 */
public final class ContactMatcher implements Matcher {

    public static final List<String> KINDS = List.of("mobile", "phone", "messenger", "messenger_disguised", "messenger_slang", "email", "link");

    /** Shorter ones are parts of ordinary words and numbers. */
    public static final int HANDLE_LEAST = 5;

    private final Set<String> kinds = new HashSet<>();
    private final WordMatcher handles;

    private ContactMatcher(List<String> lines) {
        StringBuilder known = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (KINDS.contains(line)) {
                kinds.add(line);
            } else if (!line.isEmpty()) {
                requireHandle(line, i + 1);
                known.append(line).append('\n');
            }
        }
        if (kinds.isEmpty() && known.isEmpty()) {
            throw new Refusal("rule.empty");
        }
        handles = known.isEmpty() ? null : new WordMatcher(WordLines.of(known.toString()));
    }

    /** Reads a rule's text. Refuses, with the number of the line, what is neither a kind nor a handle. */
    public static ContactMatcher of(String body) {
        return new ContactMatcher(body == null ? List.of() : body.lines().toList());
    }

    private static void requireHandle(String line, int number) {
        if (!line.matches("[\\p{L}\\p{N}@._+-]{" + HANDLE_LEAST + "," + WordLines.WORD_MAX + "}")) {
            throw new Refusal("rule.handle_unusable", number, HANDLE_LEAST, String.join(", ", KINDS));
        }
    }

    @Override
    public List<Span> find(Reading field) {
        List<Span> spans = new ArrayList<>();
        if (!kinds.isEmpty()) {
            field.contacts().stream().filter(place -> kinds.contains(place.kind())).forEach(place -> spans.add(new Span(place.start(), place.end())));
        }
        if (handles != null) {
            spans.addAll(handles.find(field));
        }
        return Span.outermost(spans);
    }
}
