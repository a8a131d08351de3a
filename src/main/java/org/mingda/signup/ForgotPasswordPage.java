package org.mingda.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.signin.Limits;

/** {@code /forgot-password}: asks for a letter with a link. The answer is always the same. */
@Named
@RequestScoped
public class ForgotPasswordPage {

    @Inject
    private LinkService links;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    @Inject
    private Limits limits;

    private String email;

    public String send() {
        return address.go(guard.once(() -> {
            limits.request();
            links.forgotten(email);
            return "/forgot-password/sent";
        }));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
