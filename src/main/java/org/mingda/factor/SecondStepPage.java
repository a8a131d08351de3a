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
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

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

    @Inject
    private SettingService settings;

    private String code;
    private Boolean byApp;
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
        return isByApp() || getWaiting() != null && factors.codesLeft(getWaiting()) > 0;
    }

    /** Whether he has an app that shows codes; otherwise there are those on paper only. */
    public boolean isByApp() {
        if (byApp == null) {
            byApp = getWaiting() != null && factors.app(getWaiting()).isPresent();
        }
        return byApp;
    }

    /** Where to write when everything is lost; empty when the operator has named nothing. */
    public String getContact() {
        return settings.text(Setting.CONTACT);
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
