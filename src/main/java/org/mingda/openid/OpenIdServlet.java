package org.mingda.openid;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.Notes;
import org.mingda.signin.Entrance;
import org.mingda.signin.SecondStep;

/**
 * {@code /sign-in/openid} leads to the other service, {@code /me/security/openid} leads there to link it, {@code /sign-in/openid/return} is where it sends people back. All are plain
 * links: a form may lead to this site alone.
 */
@WebServlet("/openid")
public class OpenIdServlet extends HttpServlet {

    static final String RETURN = "/sign-in/openid/return";
    private static final String LINK = "/me/security/openid";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Provider provider;

    @Inject
    private transient OpenIdService identities;

    @Inject
    private transient JourneyCookie journeys;

    @Inject
    private transient Entrance entrance;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Notes notes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!provider.isOffered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            lead(response, path(request).equals(RETURN) ? arrive(request, response) : depart(request, response));
        } catch (Refusal refused) {
            entrance.refuse();
            notes.leave(response, note(refused));
            lead(response, viewer.isSignedIn() ? "/me/security" : "/sign-in");
        }
    }

    private String depart(HttpServletRequest request, HttpServletResponse response) {
        String linking = path(request).equals(LINK) ? viewer.getAccount().getToken() : "";
        String back = linking.isEmpty() ? CurrentAddress.safe(request.getParameter("back"), "/") : "/me/security";
        return provider.entrance(journeys.begin(response, back, linking));
    }

    private String arrive(HttpServletRequest request, HttpServletResponse response) {
        Journey journey = journeys.end(request, response).filter(j -> j.isOf(request.getParameter("state"))).orElseThrow(() -> new Refusal("openid.failed"));
        String code = request.getParameter("code");
        if (code == null) {
            throw new Refusal("openid.failed");
        }
        String subject = provider.subject(code, journey);
        return journey.linking().isEmpty() ? signIn(subject, journey, response) : link(subject, journey, response);
    }

    private String link(String subject, Journey journey, HttpServletResponse response) {
        Account account = viewer.find().filter(a -> a.getToken().equals(journey.linking())).orElseThrow(() -> new Refusal("openid.failed"));
        identities.link(account, subject);
        notes.leave(response, "openid.note_linked");
        return journey.back();
    }

    private String signIn(String subject, Journey journey, HttpServletResponse response) {
        Optional<Account> account = identities.account(subject);
        if (account.isEmpty()) {
            throw new Refusal("openid.unknown");
        }
        if (!entrance.enterHalf(account.get(), response)) {
            return SecondStep.PATH + "?back=" + URLEncoder.encode(journey.back(), StandardCharsets.UTF_8);
        }
        notes.leave(response, "signin.note_signed_in");
        return journey.back();
    }

    /** What the next page says: {@code openid.unknown} as {@code openid.note_unknown}. */
    private static String note(Refusal refused) {
        return refused.key().startsWith("openid.") ? refused.key().replace("openid.", "openid.note_") : "openid.note_failed";
    }

    /** The address as the visitor sees it; the servlet itself was reached by a forward. */
    private static String path(HttpServletRequest request) {
        return (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    }

    private static void lead(HttpServletResponse response, String place) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", place);
    }
}
