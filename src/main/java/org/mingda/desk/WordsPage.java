package org.mingda.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.moderation.ScreeningService;
import org.mingda.screening.Finding;
import org.mingda.screening.Severity;
import org.mingda.screening.Verdict;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.words.WordRule;
import org.mingda.words.WordRuleService;

/** {@code /desk/words}: the word rules, a form to write one, and a box that tells what screening would say of a phrase. */
@Named
@RequestScoped
public class WordsPage {

    @Inject
    private WordRuleService words;

    @Inject
    private ScreeningService screening;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private Slice<WordRule> slice;
    private String word;
    private Severity action = Severity.HOLD;
    private String note;
    private String phrase;
    private Verdict verdict;

    public Slice<WordRule> getSlice() {
        if (slice == null) {
            slice = words.page(viewer.getAccount(), getPart(), address.getPage());
        }
        return slice;
    }

    public String add() {
        String path = guard.once(() -> "/desk/word/" + words.add(viewer.getAccount(), word, action, note).getToken());
        return address.go(path, "desk.note_word_added");
    }

    /** Shows what every check finds in the phrase; keeps nothing. */
    public String tryPhrase() {
        verdict = screening.trial(viewer.getAccount(), phrase == null ? "" : phrase);
        return null;
    }

    /** A part of a word to look for, or null. */
    public String getPart() {
        String part = address.query("q");
        return part != null && part.length() <= WordRule.WORD_MAX ? part : null;
    }

    public List<Severity> getActions() {
        return List.of(Severity.NOTE, Severity.HOLD, Severity.REFUSE);
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
        return verdict.severity().map(Severity::name).orElse("PASS");
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public Severity getAction() {
        return action;
    }

    public void setAction(Severity action) {
        this.action = action;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getPhrase() {
        return phrase;
    }

    public void setPhrase(String phrase) {
        this.phrase = phrase;
    }
}
