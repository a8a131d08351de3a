package org.mingda.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingda.question.DebtFacts;
import org.mingda.question.LenderKind;

/** What somebody in this case keeps and which days he watches, by the facts that he gave. General information: the days are reckoned without what may stop or restart them. */
public final class Checklist {

    /** 民事诉讼法 art. 128: the answer to a complaint is due within fifteen days of receiving it. */
    static final int ANSWER_DAYS = 15;
    /** 民法典 art. 188: three years from when the creditor knew or should have known. */
    static final int LIMITATION_YEARS = 3;

    private Checklist() {
    }

    /**
     * The points for a case, the most urgent first.
     *
     * @param threatened whether somebody threatened the asker
     * @param today      the date
     */
    public static List<Point> of(DebtFacts facts, boolean threatened, LocalDate today) {
        List<Point> points = new ArrayList<>();
        if (threatened) {
            points.add(new Point("threat", null));
        }
        if (facts.getSummonedOn() != null) {
            LocalDate due = facts.getSummonedOn().plusDays(ANSWER_DAYS);
            points.add(new Point(today.isAfter(due) ? "answer_over" : "answer_due", due));
            points.add(new Point("hearing", null));
        }
        if (facts.getOverdueSince() != null) {
            LocalDate end = facts.getOverdueSince().plusYears(LIMITATION_YEARS);
            points.add(new Point(today.isAfter(end) ? "limitation_over" : "limitation_runs", end));
        }
        points.add(new Point("keep", null));
        if (facts.getLenderKind() == LenderKind.PRIVATE) {
            points.add(new Point("private_loan", null));
        } else if (facts.getLenderKind() == LenderKind.CREDIT_CARD) {
            points.add(new Point("card", null));
        } else if (facts.getLenderKind() == LenderKind.ONLINE_LENDER) {
            points.add(new Point("platform", null));
        }
        return points;
    }
}
