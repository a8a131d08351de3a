package org.mingda.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mingda.kernel.NotAllowed;
import org.mingda.server.ServerSettings;

/** Who is looking at the page: {@code #{viewer.signedIn}}, {@code #{viewer.is('MODERATOR')}}. */
@Named("viewer")
@RequestScoped
public class Viewer {

    /** The request attribute under which sign-in leaves the account of this request. */
    public static final String ACCOUNT = "org.mingda.account";

    @Inject
    private HttpServletRequest request;

    @Inject
    private ServerSettings settings;

    /** The signed-in account, if any. */
    public Optional<Account> find() {
        return Optional.ofNullable((Account) request.getAttribute(ACCOUNT));
    }

    /** The signed-in account; pages that need one are closed to others by the table of addresses. */
    public Account getAccount() {
        return find().orElseThrow(() -> new NotAllowed("needs an account"));
    }

    public boolean isSignedIn() {
        return find().isPresent();
    }

    public boolean is(String role) {
        return find().map(a -> a.is(Role.valueOf(role))).orElse(false);
    }

    /** Whether he looks at a demonstration, where mail is kept in a folder. */
    public boolean isDemonstration() {
        return settings.demo();
    }
}
