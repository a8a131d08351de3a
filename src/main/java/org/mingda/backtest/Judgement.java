package org.mingda.backtest;

import java.util.ArrayList;
import java.util.List;
import org.mingda.matcher.Overtime;
import org.mingda.matcher.Reading;
import org.mingda.matcher.Span;
import org.mingda.rule.CompiledRule;

/** What two versions of a rule meet in a number of texts; each text is folded once for both. For one thread at a time. */
public final class Judgement {

    /** Of each sort, approved and rejected; enough to fill {@link #SHOWN} with one sort alone. */
    static final int SHOWN = 10;

    private final CompiledRule rule;
    private final CompiledRule before;
    private final Tally tally = new Tally();
    private final List<Sample> approved = new ArrayList<>();
    private final List<Sample> rejected = new ArrayList<>();

    /** Compares {@code rule} with the version before it, which may be null. */
    Judgement(CompiledRule rule, CompiledRule before) {
        this.rule = rule;
        this.before = before;
    }

    Judgement judge(List<DecidedText> texts) {
        texts.forEach(this::judge);
        return this;
    }

    /** Adds what was judged elsewhere. */
    void add(Judgement other) {
        tally.add(other.tally);
        approved.addAll(other.approved.subList(0, Math.min(other.approved.size(), SHOWN - approved.size())));
        rejected.addAll(other.rejected.subList(0, Math.min(other.rejected.size(), SHOWN - rejected.size())));
    }

    Tally tally() {
        return tally;
    }

    /** At most {@link #SHOWN}, half of them false alarms where there are as many. */
    List<Sample> samples() {
        int alarms = Math.min(approved.size(), Math.max(SHOWN / 2, SHOWN - rejected.size()));
        List<Sample> samples = new ArrayList<>(approved.subList(0, alarms));
        samples.addAll(rejected.subList(0, Math.min(rejected.size(), SHOWN - alarms)));
        return samples;
    }

    private void judge(DecidedText text) {
        Reading title = text.title().isEmpty() ? null : Reading.of(text.title());
        Reading words = Reading.of(text.text());
        List<Span> inTitle = spans(rule, text, title);
        List<Span> inText = spans(rule, text, words);
        boolean hit = !inTitle.isEmpty() || !inText.isEmpty();
        boolean hitBefore = before != null && (!spans(before, text, title).isEmpty() || !spans(before, text, words).isEmpty());
        tally.count(text.approved(), hit, hitBefore);
        List<Sample> samples = text.approved() ? approved : rejected;
        if (hit && samples.size() < SHOWN) {
            samples.add(inText.isEmpty() ? Sample.of(text, text.title(), inTitle) : Sample.of(text, text.text(), inText));
        }
    }

    private static List<Span> spans(CompiledRule rule, DecidedText text, Reading field) {
        boolean title = field != null && field.original().equals(text.title()) && !text.title().isEmpty();
        if (field == null || !rule.scope().covers(text.kind(), text.category()) || title && !rule.matcher().readsTitle()) {
            return List.of();
        }
        try {
            return rule.matcher().find(field);
        } catch (Overtime gaveUp) {
            return List.of(Span.WHOLE);
        }
    }
}
