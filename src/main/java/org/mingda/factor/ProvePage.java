package org.mingda.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.signin.Entrance;

/** {@code /me/prove}: somebody who is signed in proves once more that it is he, by his password or a code, and goes on to the page that wanted it. */
@Named
@RequestScoped
public class ProvePage {

    @Inject
    private Proofs proofs;

    @Inject
    private Entrance entrance;

    @Inject
    private FactorService factors;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private String proof;

    public String prove() {
        Account account = viewer.getAccount();
        proofs.check(account, proof);
        entrance.prove((HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse());
        return address.go(getBack());
    }

    /** Whether he has an app whose code will do as well. */
    public boolean isByApp() {
        return factors.app(viewer.getAccount()).isPresent();
    }

    public String getBack() {
        return CurrentAddress.safe(address.query("back"), "/me");
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
