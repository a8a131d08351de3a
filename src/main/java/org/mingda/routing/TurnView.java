package org.mingda.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import org.mingda.question.Question;
import org.mingda.question.QuestionStatus;
import org.mingda.question.ViewQuestionPage;
import org.mingda.response.Expected;
import org.mingda.response.ResponseClock;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** What the page of a question says while it waits: when an answer may be expected, how far it is offered, whose turn it is, and where help is when nobody answers. */
@Named
@RequestScoped
public class TurnView {

    @Inject
    private ViewQuestionPage view;

    @Inject
    private TurnService turns;

    @Inject
    private WaitingService waiting;

    @Inject
    private ResponseClock responses;

    @Inject
    private SettingService settings;

    @Inject
    private Clock clock;

    private boolean looked;
    private Undertaking turn;

    /** Whether the question shows and has no answer yet. */
    public boolean isWaiting() {
        return view.getQuestion().isShown() && view.getQuestion().getStatus() == QuestionStatus.WAITING;
    }

    public Expected getExpected() {
        return responses.expected(view.getQuestion());
    }

    public Ring getRing() {
        return waiting.ring(view.getQuestion());
    }

    /** Whose turn it is; null for nobody's. */
    public Undertaking getTurn() {
        if (!looked) {
            looked = true;
            turn = turns.live(view.getQuestion()).orElse(null);
        }
        return turn;
    }

    /** Whole hours since it was asked. */
    public long getWaited() {
        return Duration.between(view.getQuestion().getCreatedAt(), clock.instant()).toHours();
    }

    /** Whether it has waited longer than half of the others did. */
    public boolean isLate() {
        return getWaited() >= getExpected().getHours();
    }

    /** Whether it has waited so long that the public legal aid line is named first. */
    public boolean isAidDue() {
        return getWaited() >= settings.number(Setting.AID_HOURS);
    }

    /** Whether the viewer may ask somebody by name now. */
    public boolean isAskable() {
        Question question = view.getQuestion();
        return view.isMine() && question.getStatus() == QuestionStatus.WAITING && question.getReview().isWithdrawable() && getTurn() == null;
    }
}
