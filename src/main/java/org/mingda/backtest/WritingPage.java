package org.mingda.backtest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.rule.Rule;
import org.mingda.rule.RuleDraft;
import org.mingda.rule.RuleKind;
import org.mingda.rule.RuleScope;
import org.mingda.rule.RuleService;
import org.mingda.rule.RuleVersion;
import org.mingda.screening.Severity;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;

/** {@code /desk/rules/new} and {@code /desk/rule/TOKEN/edit}: writes a rule, or its next version; either is tried on decided texts at once. */
@Named
@RequestScoped
public class WritingPage {

    /** Kinds of content that rules may be limited to; what they are called, moderation knows. */
    private static final List<String> KINDS = List.of("QUESTION", "ANSWER", "FOLLOW_UP", "COMMENT", "ARTICLE");

    @Inject
    private RuleService rules;

    @Inject
    private BacktestService backtests;

    @Inject
    private CategoryService categories;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private Rule rule;
    private Integer seen;
    private String name;
    private RuleKind kind = RuleKind.WORDS;
    private String body;
    private Severity action = Severity.HOLD;
    private String[] scopeKinds = {};
    private String[] scopeCategories = {};
    private String reason;

    /** Fills the form with the version that is being worked on. */
    public void load() {
        if (isNext()) {
            RuleVersion version = getRule().getCandidate();
            seen = rule.getVersion();
            name = rule.getName();
            kind = rule.getKind();
            body = version.getBody();
            action = version.getAction();
            scopeKinds = version.getScope().getKinds().toArray(String[]::new);
            scopeCategories = version.getScope().getCategories().toArray(String[]::new);
            reason = version.getReason();
        }
    }

    /** Whether a rule is there that gets another version. */
    public boolean isNext() {
        return address.segment("token") != null;
    }

    public Rule getRule() {
        if (rule == null) {
            rule = rules.find(viewer.getAccount(), address.getToken()).orElseThrow(() -> new NotFound("rule"));
        }
        return rule;
    }

    public String save() {
        RuleDraft draft = new RuleDraft(body, action, new RuleScope(List.of(scopeKinds), List.of(scopeCategories)), reason);
        String path = guard.once(() -> "/desk/rule/" + saved(draft));
        return address.go(path, "backtest.note_saved");
    }

    private String saved(RuleDraft draft) {
        String token;
        if (isNext()) {
            token = address.getToken();
            rules.rewrite(viewer.getAccount(), token, seen, draft);
        } else {
            token = rules.write(viewer.getAccount(), name, kind, draft).getToken();
        }
        backtests.start(viewer.getAccount(), token);
        return token;
    }

    public RuleKind[] getRuleKinds() {
        return RuleKind.values();
    }

    public Severity[] getActions() {
        return Severity.values();
    }

    public List<String> getKinds() {
        return KINDS;
    }

    public List<Category> getCategories() {
        return categories.all();
    }


    public Integer getSeen() {
        return seen;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public RuleKind getKind() {
        return kind;
    }

    public void setKind(RuleKind kind) {
        this.kind = kind;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Severity getAction() {
        return action;
    }

    public void setAction(Severity action) {
        this.action = action;
    }

    public String[] getScopeKinds() {
        return scopeKinds;
    }

    public void setScopeKinds(String[] scopeKinds) {
        this.scopeKinds = scopeKinds;
    }

    public String[] getScopeCategories() {
        return scopeCategories;
    }

    public void setScopeCategories(String[] scopeCategories) {
        this.scopeCategories = scopeCategories;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
