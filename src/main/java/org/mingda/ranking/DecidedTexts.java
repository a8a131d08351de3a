package org.mingda.ranking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Reason;
import org.mingda.screening.FoldedText;

/**
 * Gathers examples from decisions, the newest first: the last word on each text counts, and only a person's. Texts that were rejected for what the model does not
 * look for (insults, law told wrongly) are neither kind, nor are those that a moderator mended before he let them show.
 */
final class DecidedTexts {

    /** Rejected for these, a text is an example of what the model looks for: somebody sells, lures or cheats. */
    static final Set<Reason> SOUGHT = Set.of(Reason.ADVERTISING, Reason.CONTACT, Reason.FRAUD, Reason.FALSE_IDENTITY, Reason.ILLEGAL);
    /** The newest of each kind: what is older is learned less and less, and a night is short. */
    static final int MOST = 20_000;
    /** One campaign must not be all that the model knows. */
    static final int SAME_TEXT = 3;

    private final Set<String> reviews = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private int rejected;
    private int approved;
    private Instant latest = Instant.EPOCH;

    /**
     * A decision as it is read for learning.
     *
     * @param review  token of the review
     * @param title   the title judged; empty when it was not the author's
     * @param amended whether the words were mended before they showed
     */
    record Line(String review, DecisionKind kind, Reason reason, String title, String text, boolean amended, Instant at) {
    }

    void add(Line line) {
        latest = line.at().isAfter(latest) ? line.at() : latest;
        boolean against = line.kind() == DecisionKind.REJECT || line.kind() == DecisionKind.REMOVE;
        if (!reviews.add(line.review()) || line.amended() || against && !SOUGHT.contains(line.reason()) || (against ? rejected : approved) >= MOST) {
            return;
        }
        if (against) {
            rejected++;
        } else {
            approved++;
        }
        if (times.merge(FoldedText.of(line.title() + "\n" + line.text()).fingerprint(), 1, Integer::sum) <= SAME_TEXT) {
            examples.add(new Example(NGrams.of(line.title(), line.text()).buckets(), against));
        }
    }

    boolean isFull() {
        return rejected >= MOST && approved >= MOST;
    }

    List<Example> examples() {
        return examples;
    }

    int rejected() {
        return rejected;
    }

    int approved() {
        return approved;
    }

    Instant latest() {
        return latest;
    }
}
