package org.mingda.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mingda.account.Account;
import org.mingda.account.Password;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.signin.Limits;
import org.mingda.signin.SignInCookie;

/** {@code /me/password}: a new password against the current one. A lent telephone is a place to guess from, so guesses count as at sign-in. */
@Named
@RequestScoped
public class MyPasswordPage {

    @Inject
    private ProfileService profile;

    @Inject
    private Viewer viewer;

    @Inject
    private SignInCookie cookie;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentAddress address;

    @Inject
    private Limits limits;

    private String current;
    private String wanted;

    public String save() {
        Account account = viewer.getAccount();
        Password.checked(wanted, account.getName(), account.getEmail());
        limits.guess(account.getName());
        profile.changePassword(account, current, wanted, cookie.read(request).orElse(""));
        limits.guessedRight(account.getName());
        return address.go("/me", "me_password.note_saved");
    }

    public int getPasswordMin() {
        return Password.MIN;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
