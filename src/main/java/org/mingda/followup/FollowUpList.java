package org.mingda.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mingda.account.Viewer;
import org.mingda.answer.Answer;
import org.mingda.citation.CitationCards;
import org.mingda.citation.Cited;
import org.mingda.question.ViewQuestionPage;

/** The follow-ups on a question's page: read once for all its answers. */
@Named
@RequestScoped
public class FollowUpList {

    @Inject
    private FollowUpService followUps;

    @Inject
    private ViewQuestionPage view;

    @Inject
    private CitationCards cards;

    @Inject
    private Viewer viewer;

    @Inject
    private ReplyClockService replies;

    @Inject
    private Clock clock;

    private Duration expected;
    private Map<String, List<FollowUp>> all;

    /** Those below one answer that the viewer may see. */
    public List<FollowUp> of(Answer answer) {
        if (all == null) {
            all = followUps.of(viewer.find().orElse(null), view.getQuestion());
            cards.read(all.values().stream().flatMap(List::stream).map(f -> Cited.of(f.getToken(), f.getText(), f.getReview(), f.getCreatedAt())).toList());
        }
        return all.getOrDefault(answer.getToken(), List.of());
    }

    /** Whether the viewer takes part below this answer. */
    public boolean mayWrite(Answer answer) {
        return answer.isShown() && viewer.find().map(a -> FollowUp.mayWrite(a, answer)).orElse(false);
    }

    /** Whether the asker waits for a reply to this one. */
    public boolean isWaiting(FollowUp followUp) {
        return followUp.isWaiting() && of(followUp.getAnswer()).stream().noneMatch(f -> f.isShown() && f.getCreatedAt().isAfter(followUp.getCreatedAt()));
    }

    /** How long a reply usually takes, in hours, at least 1. */
    public long getExpectedHours() {
        if (expected == null) {
            expected = replies.expected();
        }
        return Math.max(1, Math.round(expected.toMinutes() / 60.0));
    }

    /** Until when a reply may be expected. */
    public Instant due(FollowUp followUp) {
        return followUp.getShownAt().plus(Duration.ofHours(getExpectedHours()));
    }

    public boolean isLate(FollowUp followUp) {
        return due(followUp).isBefore(clock.instant());
    }

    public boolean isMine(FollowUp followUp) {
        return viewer.find().map(a -> a.equals(followUp.getAuthor())).orElse(false);
    }
}
