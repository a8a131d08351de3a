package org.mingda.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.signin.AccountSession;
import org.mingda.signin.Entrance;
import org.mingda.signin.SessionService;
import org.mingda.signup.LinkService;

/** {@code /me}: what the forum keeps about the visitor's account, the way to his pages, and where he is signed in. */
@Named
@RequestScoped
public class MePage {

    @Inject
    private SessionService service;

    @Inject
    private LinkService links;

    @Inject
    private Entrance entrance;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private List<AccountSession> sessions;

    public List<AccountSession> getSessions() {
        if (sessions == null) {
            sessions = service.sessions(viewer.getAccount());
        }
        return sessions;
    }

    /** Whether a session is the one that asks. */
    public boolean current(AccountSession session) {
        return entrance.isThis(session);
    }

    public String resend() {
        return address.go(guard.once(() -> {
            links.resend(viewer.getAccount());
            return "/me";
        }), "me_overview.note_letter_sent");
    }

    public String signOutEverywhere() {
        entrance.leaveEverywhere(viewer.getAccount());
        return address.go("/sign-in", "me_overview.note_signed_out_everywhere");
    }
}
