package org.mingda.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.signin.AccountSession;
import org.mingda.signin.SecurityEvent;
import org.mingda.signin.SecurityLog;
import org.mingda.signin.SessionService;

/** {@code /me/session/TOKEN}: one place where the visitor is signed in, and the button that signs him out there. */
@Named
@RequestScoped
public class MySessionPage {

    @Inject
    private SessionService sessions;

    @Inject
    private SecurityLog log;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private AccountSession session;

    public void load() {
        getSession();
    }

    public AccountSession getSession() {
        if (session == null) {
            session = sessions.session(viewer.getAccount(), address.getToken());
        }
        return session;
    }

    public String end() {
        return address.go(guard.once(() -> {
            sessions.end(viewer.getAccount(), address.getToken());
            log.tell(SecurityEvent.SESSIONS_ENDED, viewer.getAccount().getToken());
            return "/me";
        }), "me_session.note_ended");
    }
}
