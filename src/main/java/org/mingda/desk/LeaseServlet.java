package org.mingda.desk;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingda.account.Viewer;
import org.mingda.moderation.LeaseService;
import org.mingda.moderation.ModerationService;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.Shown;
import org.mingda.shell.Texts;

/**
 * {@code /desk/lease/TOKEN}: the open item page renews its lease by a post every few minutes. Answers with the words that say until when, or with 409 when the item is no longer the viewer's. Without scripts a lease is
 * renewed by every act on the page.
 */
@WebServlet("/lease")
public class LeaseServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LeaseService leases;

    @Inject
    private transient ModerationService moderation;

    @Inject
    private transient CurrentAddress address;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Shown shown;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = address.getToken();
        if (leases.take(viewer.getAccount(), token)) {
            response.setContentType("text/plain");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().print(texts.of("desk_item.lease_until", moderation.find(token).map(r -> shown.minute(r.getLeaseUntil())).orElse("")));
        } else {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }
}
