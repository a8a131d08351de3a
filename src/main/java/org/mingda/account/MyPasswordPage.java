package org.mingda.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mingda.shell.CurrentAddress;

/** {@code /me/password}: a new password against the current one. A lent telephone is a place to guess from, so guesses count as at sign-in. */
@Named
@RequestScoped
public class MyPasswordPage {

    @Inject
    private AccountService accounts;

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
        accounts.changePassword(account, current, wanted, cookie.read(request).orElse(""));
        limits.guessedRight(account.getName());
        return address.go("/me", "account_password.note_saved");
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
