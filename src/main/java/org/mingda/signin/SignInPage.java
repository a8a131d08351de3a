package org.mingda.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;

/**
 * {@code /sign-in}: name or e-mail with password, and back to where the visitor came from. Who is signed in already sees as whom, and no form: a second account
 * in the same browser would take the first one's half-written pages with it.
 */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SecurityContext security;

    @Inject
    private CurrentAddress address;

    @Inject
    private Limits limits;

    private String name = "";
    private String password = "";
    private boolean kept;

    public String signIn() {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        limits.guess(name);
        AuthenticationStatus status = security.authenticate(request, (HttpServletResponse) faces.getExternalContext().getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(name, password)).newAuthentication(true).rememberMe(kept));
        if (request.getAttribute(SignInMechanism.REFUSED) instanceof Refusal refused) {
            throw refused;
        } else if (request.getAttribute(SignInMechanism.HALF) != null) {
            limits.guessedRight(name);
            return address.go(SecondStep.PATH + "?back=" + getEncodedBack());
        } else if (status != AuthenticationStatus.SUCCESS) {
            throw new Refusal("signin.failed");
        }
        limits.guessedRight(name);
        return address.go(getBack(), "signin.note_signed_in");
    }

    /** Where to go on. */
    public String getBack() {
        return CurrentAddress.safe(address.query("back"), "/");
    }

    /** The same for another address's query. */
    public String getEncodedBack() {
        return URLEncoder.encode(getBack(), StandardCharsets.UTF_8);
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
