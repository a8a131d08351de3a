package org.mingda.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** {@code /confirm/SECRET}: opening it shows a button, and only the button confirms, because mail scanners open every link. */
@Named
@RequestScoped
public class ConfirmEmailPage {

    @Inject
    private LinkService links;

    @Inject
    private OpenedLink link;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    @Inject
    private Viewer viewer;

    public String confirm() {
        return address.go(guard.once(() -> {
            links.confirm(link.secret());
            return viewer.isSignedIn() ? "/me" : "/sign-in";
        }), "signup.note_confirmed");
    }
}
