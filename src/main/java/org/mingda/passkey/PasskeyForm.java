package org.mingda.passkey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.shell.FormToken;
import org.mingda.signin.Entrance;

/** The button "with a passkey" on the pages that sign in, ask for a second step, or want to know once more who it is. A script puts the device's answer into the form. */
@Named
@RequestScoped
public class PasskeyForm {

    @Inject
    private PasskeyService passkeys;

    @Inject
    private Entrance entrance;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    @Inject
    private HttpServletRequest request;

    private String answer;

    /** Signs in, whether or not a password came before. */
    public String enter() {
        return address.go(guard.once(() -> {
            Account account = passkeys.check(answer, challenge());
            if (entrance.waiting().filter(account::equals).isPresent()) {
                entrance.prove(response());
            } else {
                entrance.enter(account, response());
            }
            return CurrentAddress.safe(address.query("back"), "/");
        }), "signin.note_signed_in");
    }

    /** Proves once more who is signed in; another account's key proves nothing. */
    public String prove() {
        return address.go(guard.once(() -> {
            if (!passkeys.check(answer, challenge()).equals(viewer.getAccount())) {
                throw new Refusal("passkey.refused");
            }
            entrance.prove(response());
            return CurrentAddress.safe(address.query("back"), "/me");
        }));
    }

    /** Whether whoever waits for his second step, or is signed in, has a passkey to press. */
    public boolean isHeld() {
        return entrance.waiting().or(viewer::find).filter(account -> !passkeys.list(account).isEmpty()).isPresent();
    }

    private String challenge() {
        return request.getParameter(FormToken.FIELD);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
