package org.mingda.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Password;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.shell.Locales;
import org.mingda.signin.Limits;

/** {@code /sign-up}: name, e-mail, password, consent. What comes next is in the mail, whether the address was known or not. */
@Named
@RequestScoped
public class SignUpPage {

    @Inject
    private SignUpService service;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    @Inject
    private Locales locales;

    @Inject
    private Limits limits;

    private String name;
    private String email;
    private String password;
    private boolean agreed;

    public String signUp() {
        if (!agreed) {
            throw new Refusal("signup.consent_missing");
        }
        return address.go(guard.once(() -> {
            limits.request();
            service.signUp(new SignUp(name, email, password, locales.getLocale()));
            return "/sign-up/sent";
        }));
    }

    public int getPasswordMin() {
        return Password.MIN;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
