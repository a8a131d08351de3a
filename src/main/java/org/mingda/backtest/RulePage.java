package org.mingda.backtest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.matcher.WordLines;
import org.mingda.rule.Rule;
import org.mingda.rule.RuleKind;
import org.mingda.rule.RuleService;
import org.mingda.rule.RuleVersion;
import org.mingda.rule.ShadowHit;
import org.mingda.rule.ShadowService;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/rule/TOKEN}: one rule, its trial, what it met in shadow, its versions, and the steps that can be taken. */
@Named
@RequestScoped
public class RulePage {

    /** A list of a megabyte is not shown whole; the editing page has it. */
    private static final int BODY_SHOWN = 1_500;

    @Inject
    private RuleService rules;

    @Inject
    private ShadowService shadows;

    @Inject
    private BacktestService backtests;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Clock clock;

    private Rule rule;
    private Optional<Backtest> run;
    private WordLines words;
    private Integer seen;
    private Integer wanted;

    public void load() {
        getRule();
    }

    public Rule getRule() {
        if (rule == null) {
            rule = rules.find(viewer.getAccount(), address.getToken()).orElseThrow(() -> new NotFound("rule"));
        }
        return rule;
    }

    public RuleVersion getVersion() {
        return getRule().getCandidate();
    }

    public String getBody() {
        String body = getVersion().getBody();
        return body.length() <= BODY_SHOWN ? body : body.substring(0, BODY_SHOWN) + "…";
    }

    /** How many different words a list has, and how many were too many; null for other kinds. */
    public WordLines getWords() {
        if (words == null && getRule().getKind() == RuleKind.WORDS) {
            words = WordLines.of(getVersion().getBody());
        }
        return words;
    }

    /** The last run of the version that is being worked on; null when it has none. */
    public Backtest getRun() {
        if (run == null) {
            run = backtests.latest(viewer.getAccount(), getVersion());
        }
        return run.orElse(null);
    }

    /** Whether the page should ask again: also when the run ended just after the rule was read. */
    public boolean isAtWork() {
        return getRun() != null && (getRun().isRunning(clock.instant()) || getRun().getState() == BacktestState.DONE && !getVersion().isTried());
    }

    public long getShadowCount() {
        return shadows.count(viewer.getAccount(), getVersion());
    }

    public List<ShadowHit> getShadowHits() {
        return shadows.latest(viewer.getAccount(), getVersion());
    }

    /** Versions that may be put back, the newest first. */
    public List<RuleVersion> getEarlier() {
        boolean live = getRule().getState().getName().equals("LIVE");
        return getRule().getVersions().stream().filter(v -> v.isLiveOnce() && !(live && v.getNumber() == getRule().getCurrent().getNumber())).toList();
    }

    public String test() {
        String path = "/desk/rule/" + getRule().getToken();
        backtests.start(viewer.getAccount(), getRule().getToken());
        return address.go(path);
    }

    public String cancel() {
        backtests.cancel(viewer.getAccount(), getRun().getToken());
        return address.go("/desk/rule/" + getRule().getToken(), "backtest.note_cancelled");
    }

    public String shadow() {
        rules.shadow(viewer.getAccount(), address.getToken(), seen);
        return gone("backtest.note_shadow");
    }

    public String goLive() {
        rules.goLive(viewer.getAccount(), address.getToken(), seen);
        return gone("backtest.note_live");
    }

    public String off() {
        rules.off(viewer.getAccount(), address.getToken(), seen);
        return gone("backtest.note_off");
    }

    public String rollBack() {
        rules.rollBack(viewer.getAccount(), address.getToken(), seen, wanted == null ? 0 : wanted);
        return gone("backtest.note_rolled_back");
    }

    private String gone(String note) {
        return address.go("/desk/rule/" + address.getToken(), note);
    }

    /** The rule's version that the page showed. */
    public Integer getSeen() {
        return seen == null ? Integer.valueOf(getRule().getVersion()) : seen;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public Integer getWanted() {
        return wanted == null && !getEarlier().isEmpty() ? Integer.valueOf(getEarlier().get(0).getNumber()) : wanted;
    }

    public void setWanted(Integer wanted) {
        this.wanted = wanted;
    }
}
