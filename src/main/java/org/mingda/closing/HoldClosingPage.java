package org.mingda.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;

/** {@code /admin/account/TOKEN/hold}: legal holds on an account, set with a reason and lifted. */
@Named
@RequestScoped
public class HoldClosingPage {

    @Inject
    private HoldService holds;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Account account;
    private List<LegalHold> all;
    private String reason;

    public void load() {
        getAccount();
    }

    public Account getAccount() {
        if (account == null) {
            account = holds.account(viewer.getAccount(), address.getToken());
        }
        return account;
    }

    public List<LegalHold> getHolds() {
        if (all == null) {
            all = holds.of(viewer.getAccount(), getAccount());
        }
        return all;
    }

    /** The hold that stands; null for none. */
    public LegalHold getStanding() {
        return getHolds().stream().filter(hold -> !hold.isLifted()).findFirst().orElse(null);
    }

    public String set() {
        holds.set(viewer.getAccount(), address.getToken(), reason);
        return address.go(address.getPath(), "closing.note_held");
    }

    public String lift() {
        if (getStanding() != null) {
            holds.lift(viewer.getAccount(), getStanding().getToken());
        }
        return address.go(address.getPath(), "closing.note_lifted");
    }

    public int getReasonMax() {
        return LegalHold.REASON_MAX;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
