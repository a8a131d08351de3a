package org.mingda.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.mingda.account.Viewer;
import org.mingda.kernel.Token;
import org.mingda.rule.RuleService;
import org.mingda.shell.Texts;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** {@code /desk/appeals/outcomes}: how decisions fared on appeal, by reason, rule and moderator. */
@Named
@RequestScoped
public class AppealOutcomesPage {

    @Inject
    private OutcomeService service;

    @Inject
    private SettingService settings;

    @Inject
    private RuleService rules;

    @Inject
    private Viewer viewer;

    @Inject
    private Texts texts;

    private Outcomes outcomes;
    private Map<String, String> names;

    public void load() {
        getOutcomes();
    }

    public Outcomes getOutcomes() {
        if (outcomes == null) {
            outcomes = service.outcomes(viewer.getAccount());
        }
        return outcomes;
    }

    public boolean doubtful(Tally tally) {
        return service.isDoubtful(tally);
    }

    /** The words for a rule: the check's name, or the name that people gave the rule; the token of one that is gone. */
    public String rule(String name) {
        String key = "moderation_check." + name;
        return texts.containsKey(key) ? texts.get(key) : texts.of("appeal_outcomes.rule_named", getNames().getOrDefault(name, name));
    }

    private Map<String, String> getNames() {
        if (names == null) {
            names = rules.names(viewer.getAccount(), getOutcomes().rules().stream().map(Tally::name).toList());
        }
        return names;
    }

    /** Where the rule can be looked at; null for a check that nobody wrote. */
    public String address(String rule) {
        return Token.looksLike(rule) && !texts.containsKey("moderation_check." + rule) ? "/desk/rule/" + rule : null;
    }

    public int getLeast() {
        return settings.number(Setting.DOUBT_LEAST);
    }

    public int getShare() {
        return settings.number(Setting.DOUBT_SHARE);
    }
}
