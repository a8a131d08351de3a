package org.mingda.passkey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.factor.FactorService;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.shell.FormToken;

/** {@code /me/security/passkeys} adds a passkey, {@code /me/security/passkey/TOKEN} renames or removes one. */
@Named
@RequestScoped
public class PasskeyPage {

    @Inject
    private PasskeyService passkeys;

    @Inject
    private FactorService factors;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    @Inject
    private HttpServletRequest request;

    private String name;
    private String answer;
    private List<Passkey> all;
    private Passkey one;

    public void load() {
        name = getPasskey().getName();
    }

    /** Adds what the device made; whoever has no recovery codes yet is led to them. */
    public String add() {
        return address.go(guard.once(() -> {
            Account account = viewer.getAccount();
            passkeys.add(account, name, answer, request.getParameter(FormToken.FIELD));
            return factors.codesLeft(account) == 0 ? "/me/security/codes" : "/me/security";
        }), "passkey.note_added");
    }

    public String rename() {
        passkeys.rename(viewer.getAccount(), address.getToken(), name);
        return address.go("/me/security", "passkey.note_renamed");
    }

    public String remove() {
        return address.go(guard.once(() -> {
            passkeys.remove(viewer.getAccount(), address.getToken());
            return "/me/security";
        }), "passkey.note_removed");
    }

    public List<Passkey> getAll() {
        if (all == null) {
            all = passkeys.list(viewer.getAccount());
        }
        return all;
    }

    /** The passkey of the address. */
    public Passkey getPasskey() {
        if (one == null) {
            one = passkeys.find(viewer.getAccount(), address.getToken());
        }
        return one;
    }

    /** Ids of the keys there are, so that a device does not make a second one. */
    public String getKnown() {
        return getAll().stream().map(Passkey::getCredentialId).collect(Collectors.joining(" "));
    }

    /** By what the device knows the account. */
    public String getHandle() {
        return Ceremony.text(viewer.getAccount().getToken().getBytes(StandardCharsets.UTF_8));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
