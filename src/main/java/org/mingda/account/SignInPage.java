package org.mingda.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.faces.context.FacesContext;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;

/** {@code /sign-in}: name or e-mail with password, and back to where the visitor came from. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SecurityContext security;

    @Inject
    private CurrentAddress address;

    private String name;
    private String password;
    private boolean kept;

    public String signIn() {
        FacesContext faces = FacesContext.getCurrentInstance();
        AuthenticationStatus status = security.authenticate((HttpServletRequest) faces.getExternalContext().getRequest(),
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(name, password)).newAuthentication(true).rememberMe(kept));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new Refusal("account.sign_in_failed");
        }
        return address.go(CurrentAddress.safe(address.query("back"), "/"), "account.note_signed_in");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }
}
