package org.mingda.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.signin.Limits;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** {@code /me/close}: asks to delete the account, and takes that back. A lent telephone is a place to guess from, so guesses of the password count as at sign-in. */
@Named
@RequestScoped
public class MineClosingPage {

    @Inject
    private ClosingService closing;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Limits limits;

    @Inject
    private SettingService settings;

    private String password;

    public String ask() {
        Account account = viewer.getAccount();
        limits.guess(account.getName());
        closing.ask(account, password);
        limits.guessedRight(account.getName());
        return address.go("/me/close", "closing.note_asked");
    }

    public String stay() {
        closing.stay(viewer.getAccount());
        return address.go("/me", "closing.note_stayed");
    }

    public int getDays() {
        return closing.days();
    }

    public int getContentDays() {
        return settings.number(Setting.CONTENT_DAYS);
    }

    public int getLogDays() {
        return settings.number(Setting.LOG_DAYS);
    }

    /** Staff hand their roles back first. */
    public boolean isStaff() {
        return !viewer.getAccount().getRoles().isEmpty();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
