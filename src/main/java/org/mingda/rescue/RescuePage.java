package org.mingda.rescue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Account;
import org.mingda.account.AccountService;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** {@code /admin/account/TOKEN/sign-in}: an administrator helps somebody back in, or throws somebody else out of his account. */
@Named
@RequestScoped
public class RescuePage {

    @Inject
    private RescueService help;

    @Inject
    private AccountService accounts;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private Account account;

    public void load() {
        getAccount();
    }

    public Account getAccount() {
        if (account == null) {
            account = accounts.find(address.getToken()).orElseThrow(() -> new NotFound("account"));
        }
        return account;
    }

    /** Not for oneself. */
    public boolean isOffered() {
        return !getAccount().equals(viewer.getAccount());
    }

    public boolean isHeld() {
        return help.holds(viewer.getAccount(), address.getToken());
    }

    public String drop() {
        return done(() -> help.drop(viewer.getAccount(), address.getToken()), "rescue.note_dropped");
    }

    public String endSessions() {
        return done(() -> help.endSessions(viewer.getAccount(), address.getToken()), "rescue.note_sessions_ended");
    }

    private String done(Runnable act, String note) {
        return address.go(guard.once(() -> {
            act.run();
            return "/admin/account/" + address.getToken();
        }), note);
    }
}
