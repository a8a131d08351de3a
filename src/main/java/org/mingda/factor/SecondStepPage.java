package org.mingda.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.shell.CurrentAddress;
import org.mingda.signin.Entrance;

/** {@code /sign-in/second}: the password was right, now a code. Who waits for nothing, or waited too long, is told so. */
@Named
@RequestScoped
public class SecondStepPage {

    @Inject
    private Proofs proofs;

    @Inject
    private Entrance entrance;

    @Inject
    private FactorService factors;

    @Inject
    private CurrentAddress address;

    private String code;
    private Optional<Account> waiting;

    public String go() {
        Account account = getWaiting();
        if (account == null) {
            return address.go("/sign-in", "factor.note_waited_too_long");
        }
        proofs.code(account, code);
        entrance.prove((HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse());
        return address.go(getBack(), "signin.note_signed_in");
    }

    /** Who is to give a code, or null. */
    public Account getWaiting() {
        if (waiting == null) {
            waiting = entrance.waiting();
        }
        return waiting.orElse(null);
    }

    /** Whether codes are a way for him at all. */
    public boolean isByCode() {
        return getWaiting() != null && (factors.app(getWaiting()).isPresent() || factors.codesLeft(getWaiting()) > 0);
    }

    public String getBack() {
        return CurrentAddress.safe(address.query("back"), "/");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
