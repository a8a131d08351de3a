package org.mingda.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Password;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** {@code /reset-password/SECRET} and {@code /set-up/SECRET}: sets a password by the link from a letter, or from the first start. */
@Named
@RequestScoped
public class ResetPasswordPage {

    @Inject
    private LinkService links;

    @Inject
    private OpenedLink link;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private String password;

    public String save() {
        return address.go(guard.once(() -> {
            links.setPassword(link.secret(), link.purpose(), password);
            return "/sign-in";
        }), "signup.note_password_set");
    }

    public boolean isSetUp() {
        return link.purpose() == LinkPurpose.SET_UP;
    }

    public int getPasswordMin() {
        return Password.MIN;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
