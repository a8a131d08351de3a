package org.mingda.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.shell.CurrentAddress;
import org.mingda.words.WordRule;
import org.mingda.words.WordRuleService;

/** {@code /desk/word/TOKEN}: one word rule, and the button that takes it away. */
@Named
@RequestScoped
public class WordPage {

    @Inject
    private WordRuleService words;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private WordRule rule;

    public void load() {
        getRule();
    }

    public WordRule getRule() {
        if (rule == null) {
            rule = words.find(viewer.getAccount(), address.getToken()).orElseThrow(() -> new NotFound("word"));
        }
        return rule;
    }

    public String remove() {
        words.remove(viewer.getAccount(), getRule().getToken());
        return address.go("/desk/words", "desk.note_word_removed", rule.getWord());
    }
}
