package org.mingda.sanction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.AccountService;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Reason;
import org.mingda.shell.CurrentAddress;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;

/** {@code /desk/account/TOKEN/sanction}: a moderator sanctions a person; the next step of the ladder is filled in. */
@Named
@RequestScoped
public class NewSanctionPage {

    @Inject
    private AccountService accounts;

    @Inject
    private ConductService conduct;

    @Inject
    private CategoryService categories;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Account account;
    private List<Sanction> record;
    private Ladder proposal;

    public void load() {
        Sanction.requireAuthority(viewer.getAccount(), getAccount());
    }

    public Account getAccount() {
        if (account == null) {
            account = accounts.find(address.getToken()).orElseThrow(() -> new NotFound("account"));
        }
        return account;
    }

    public List<Sanction> getRecord() {
        if (record == null) {
            record = conduct.record(viewer.getAccount(), getAccount());
        }
        return record;
    }

    public Ladder getProposal() {
        if (proposal == null) {
            proposal = conduct.proposal(viewer.getAccount(), getAccount());
        }
        return proposal;
    }

    public List<DecisionKind> getKinds() {
        return Ladder.KINDS;
    }

    public List<Integer> getSteps() {
        return Ladder.STEPS;
    }

    public List<Category> getCategories() {
        return categories.all();
    }

    public List<Reason> getReasons() {
        return Reason.forTexts();
    }
}
