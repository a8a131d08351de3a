package org.mingda.backtest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.desk.MarkedText;
import org.mingda.moderation.ScreeningService;
import org.mingda.screening.Finding;
import org.mingda.screening.Verdict;

/** {@code /desk/rules/trial}: tells what screening would say of a phrase. */
@Named
@RequestScoped
public class TrialPage {

    @Inject
    private ScreeningService screening;

    @Inject
    private Viewer viewer;

    private String phrase;
    private Verdict verdict;

    /** Shows what every check finds in the phrase; keeps nothing. */
    public String tryPhrase() {
        verdict = screening.trial(viewer.getAccount(), phrase == null ? "" : phrase);
        return null;
    }

    public boolean isTried() {
        return verdict != null;
    }

    public List<Finding> getFindings() {
        return verdict.findings();
    }

    public MarkedText getMarked() {
        return MarkedText.of(phrase == null ? "" : phrase, Finding.TEXT, verdict.findings());
    }

    /** What would become of a text with this phrase: the name of the strictest finding, or {@code PASS}. */
    public String getOutcome() {
        return verdict.severity().map(Enum::name).orElse("PASS");
    }

    public String getPhrase() {
        return phrase;
    }

    public void setPhrase(String phrase) {
        this.phrase = phrase;
    }
}
