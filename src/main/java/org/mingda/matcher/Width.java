package org.mingda.matcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mingda.kernel.Refusal;

/** Refuses a matcher that would meet nearly every text: it is tried on the empty text and on ordinary sentences before it is kept. */
public final class Width {

    /** A rule that meets a fifth of what people write every day holds up the forum, whatever it looks for. */
    private static final int SHARE = 5;
    private static final List<Reading> ORDINARY = ordinary();

    private Width() {
    }

    /** Refuses with what was found, so that one word of a long list can be told. */
    public static void check(Matcher matcher) {
        if (!matcher.find(Reading.of("")).isEmpty()) {
            throw new Refusal("rule.meets_empty");
        }
        List<String> met = new ArrayList<>();
        for (Reading sentence : ORDINARY) {
            matcher.find(sentence).stream().findFirst().ifPresent(span -> met.add(sentence.original().substring(span.start(), span.end())));
        }
        if (met.size() * SHARE > ORDINARY.size()) {
            throw new Refusal("rule.meets_everything", met.size(), ORDINARY.size(), met.get(met.size() / 2));
        }
    }

    private static List<Reading> ordinary() {
        try (InputStream in = Width.class.getResourceAsStream("ordinary.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).map(Reading::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
