package org.mingda.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.mingda.kernel.Token;
import org.mingda.server.ClientAddress;
import org.mingda.shell.AddressFilter;
import org.mingda.shell.Addresses;

/**
 * One line for each act that concerns security, under the logger {@value #NAME}: {@code PASSWORD_WRONG account=AAAAAAAAAAAA session=- address=192.0.2.7 place=/signin/sign-in.xhtml about=-}.
 *
 * <p>A line is made of the forum's own words, tokens and a network address. Nothing that a visitor typed or sent gets into it, so that it holds no secret (a password typed into the box for the name,
 * a link that works once) and nobody writes lines of his own. A session is the beginning of its hash: enough to tell sessions apart, and good for nothing else.
 */
@ApplicationScoped
public class SecurityLog {

    /** The logger's name: where the operator sends it elsewhere. */
    public static final String NAME = "org.mingda.security";

    private static final Logger LOG = Logger.getLogger(NAME);
    private static final String TOLD = "org.mingda.security.told";
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}");
    private static final int SESSION = 12;
    private static final String NONE = "-";

    @Inject
    private HttpServletRequest request;

    @Inject
    private ClientAddress client;

    @Inject
    private SignInCookie cookie;

    /** Tells what happened in the session that the request came with; the account's token may be null: nobody's. */
    public void tell(SecurityEvent event, String account) {
        tell(event, account, inRequest() ? cookie.read(request).orElse(null) : null);
    }

    /** Tells what happened in the session of this secret, which may be null. */
    public void tell(SecurityEvent event, String account, String secret) {
        String who = account == null ? NONE : account;
        String session = secret == null ? NONE : Token.hash(secret).substring(0, SESSION);
        if (!inRequest()) {
            write(event.name(), who, session, " address=- place=- about=-");
            return;
        }
        request.setAttribute(TOLD, true);
        write(event.name(), who, session, " address=" + address() + where(request));
    }

    /** Tells that a request was answered with this status. */
    void refused(int status) {
        write(SecurityEvent.REFUSED + " " + status, request.getRemoteUser() == null ? NONE : request.getRemoteUser(),
                cookie.read(request).map(secret -> Token.hash(secret).substring(0, SESSION)).orElse(NONE), " address=" + address() + where(request));
    }

    /** Whether something was told of this request already. */
    boolean told() {
        return request.getAttribute(TOLD) != null;
    }

    private static void write(String event, String account, String session, String where) {
        LOG.log(Level.INFO, "{0} account={1} session={2}{3}", new Object[] {event, account, session, where});
    }

    private String address() {
        String address = client.get();
        return ADDRESS.matcher(address).matches() ? address : "?";
    }

    /** The page by its file, since an address may hold a secret, and what it is about if that is a token. */
    private static String where(HttpServletRequest request) {
        Addresses.Match match = (Addresses.Match) request.getAttribute(AddressFilter.MATCH);
        if (match == null) {
            match = Addresses.find(request.getRequestURI()).orElse(null);
        }
        String about = match == null ? null : match.parameters().get("token");
        return " place=" + (match == null ? NONE : match.view()) + " about=" + (about != null && Token.looksLike(about) ? about : NONE);
    }

    private boolean inRequest() {
        try {
            return request.getMethod() != null;
        } catch (ContextNotActiveException | IllegalStateException background) {
            return false;
        }
    }
}
