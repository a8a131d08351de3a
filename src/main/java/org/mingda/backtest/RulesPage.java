package org.mingda.backtest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.rule.RuleFilter;
import org.mingda.rule.RuleRow;
import org.mingda.rule.RuleService;
import org.mingda.rule.RuleState;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/rules}: the moderators' rules. */
@Named
@RequestScoped
public class RulesPage {

    @Inject
    private RuleService rules;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Slice<RuleRow> slice;

    public Slice<RuleRow> getSlice() {
        if (slice == null) {
            slice = rules.page(viewer.getAccount(), getFilter(), address.getPage());
        }
        return slice;
    }

    public RuleFilter getFilter() {
        return RuleFilter.of(address.query("state"), address.query("q"));
    }

    public RuleState[] getStates() {
        return RuleState.values();
    }
}
