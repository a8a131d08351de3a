package org.mingda.shell;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;

/** The token of the form that was posted: checked before any action, and used up by those that create something. */
@Named("formGuard")
@RequestScoped
public class FormGuard {

    @Inject
    private HttpServletRequest request;

    @Inject
    private FormToken tokens;

    @Inject
    private FormService forms;

    /** Whether the post carries a good token. */
    public boolean genuine() {
        return nonce().isPresent();
    }

    /** Whether the form that was posted has done its work already. */
    public boolean isSpent() {
        return nonce().flatMap(forms::spent).isPresent();
    }

    /** A token for a form on the page being written. */
    public String issue() {
        return tokens.issue(visitor());
    }

    /**
     * Does the work of this form once: a double click or a reload of the post is led to what the first one made.
     *
     * @param work creates something and returns the address to lead to
     */
    public String once(Supplier<String> work) {
        String nonce = nonce().orElseThrow(() -> new IllegalStateException("No action runs without a form token"));
        Optional<String> earlier = forms.spent(nonce);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            return forms.spend(nonce, work);
        } catch (EJBException failed) {
            return forms.spent(nonce).orElseThrow(() -> failed);
        }
    }

    private Optional<String> nonce() {
        return tokens.nonce(request.getParameter(FormToken.FIELD), visitor());
    }

    private String visitor() {
        return request.getRemoteUser() == null ? "" : request.getRemoteUser();
    }
}
