package org.mingda.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mingda.kernel.NotAllowed;
import org.mingda.server.ServerSettings;
import org.mingda.shell.Access;
import org.mingda.shell.Addresses;

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

    /** Whether page titles are to tell nobody who looks on what the page is about. */
    public boolean isDiscreet() {
        return find().map(Account::isDiscreet).orElse(false);
    }

    public boolean is(String role) {
        return find().map(a -> a.is(Role.valueOf(role))).orElse(false);
    }

    /** Whether an address of the forum is open to him, so that no link leads to a refusal; false for null. */
    public boolean opens(String path) {
        return opens(path, find().orElse(null));
    }

    static boolean opens(String path, Account who) {
        Optional<Access> access = path == null ? Optional.empty() : Addresses.find(path).map(Addresses.Match::access);
        return access.filter(a -> a == Access.ANYONE || who != null && (a == Access.SIGNED_IN || who.is(Role.valueOf(a.name())))).isPresent();
    }

    /** Whether he looks at a demonstration, where mail is kept in a folder. */
    public boolean isDemonstration() {
        return settings.demo();
    }
}
