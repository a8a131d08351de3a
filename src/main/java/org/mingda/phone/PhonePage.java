package org.mingda.phone;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.signin.CodeLimits;

/** {@code /me/security/phone}: confirms a mobile number; not there without a provider. */
@Named
@RequestScoped
public class PhonePage {

    @Inject
    private PhoneService service;

    @Inject
    private PhoneSettings settings;

    @Inject
    private CodeLimits limits;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private String number;
    private String code;

    public void load() {
        if (!settings.isOffered()) {
            throw new NotFound("phone");
        }
    }

    public String send() {
        return address.go(guard.once(() -> {
            limits.send(viewer.getAccount());
            service.send(viewer.getAccount(), number);
            return "/me/security/phone";
        }), "phone.note_sent");
    }

    public String confirm() {
        if (!service.confirm(viewer.getAccount(), code)) {
            throw new Refusal("phone.code_wrong");
        }
        return address.go("/me/security/phone", "phone.note_confirmed");
    }

    public String remove() {
        return address.go(guard.once(() -> {
            service.remove(viewer.getAccount());
            return "/me/security/phone";
        }), "phone.note_removed");
    }

    /** The confirmed number, masked, or null. */
    public String getConfirmed() {
        return service.confirmed(viewer.getAccount()).orElse(null);
    }

    /** The number that waits for its code, masked, or null. */
    public String getPending() {
        return service.pending(viewer.getAccount()).orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
