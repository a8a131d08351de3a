package org.mingda.ranking;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.mingda.screening.Candidate;
import org.mingda.screening.Check;
import org.mingda.screening.Finding;
import org.mingda.screening.Severity;

/**
 * Holds a text that resembles what people of this forum rejected as advertising or fraud, with the run of characters marked that tells most. It never refuses: a model errs. With holding
 * switched off it says nothing here, and only orders the queue.
 */
public final class RankingCheck implements Check {

    private final Judge judge;
    private final BooleanSupplier holds;

    RankingCheck(Judge judge, BooleanSupplier holds) {
        this.judge = judge;
        this.holds = holds;
    }

    @Override
    public String name() {
        return "ranking";
    }

    @Override
    public List<Finding> examine(Candidate candidate) {
        if (!holds.getAsBoolean()) {
            return List.of();
        }
        return judge.judge(candidate.title(), candidate.text()).filter(Score::high).map(score -> List.of(finding(candidate, score))).orElse(List.of());
    }

    private Finding finding(Candidate candidate, Score score) {
        NGrams.Gram place = score.place();
        int before = candidate.title().isEmpty() ? 0 : candidate.title().length() + 1;
        boolean inTitle = place != null && place.end() < before;
        boolean inText = place != null && place.start() >= before;
        if (!inTitle && !inText) {
            return new Finding(name(), Severity.HOLD, "moderation_finding.ranking", Finding.TEXT, 0, 0, "");
        }
        int start = inTitle ? place.start() : place.start() - before;
        int end = inTitle ? place.end() : place.end() - before;
        String field = inTitle ? candidate.title() : candidate.text();
        return new Finding(name(), Severity.HOLD, "moderation_finding.ranking_place", inTitle ? Finding.TITLE : Finding.TEXT, start, end, field.substring(start, end));
    }
}
