package org.mingda.draft;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.mingda.account.Viewer;
import org.mingda.kernel.Refusal;
import org.mingda.shell.Addresses;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.shell.Shown;
import org.mingda.shell.Texts;

/**
 * {@code /me/draft/keep}: the open form keeps its words by a post while somebody types. Answers with the draft's edition on one line and the words that say when it was saved on the next; with
 * 409 when the form was handed in already, 403 when its token is not good, 422 and the reason when the words cannot be kept. Without scripts a button of the form does the same.
 */
@WebServlet("/draft-keep")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient DraftService drafts;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient FormGuard guard;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Shown shown;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = CurrentAddress.safe(request.getParameter("path"), "");
        if (!guard.genuine() || path.length() > Draft.PATH_MAX || Addresses.find(path).isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (guard.isSpent()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        } else {
            keep(request, response, path);
        }
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        try {
            Optional<Draft> kept = drafts.save(viewer.getAccount(), path,
                    new Written(request.getParameter("title"), request.getParameter("text"), request.getParameter("choices"), number(request.getParameter("seen"))));
            response.getWriter().print(kept.map(d -> d.getEdition() + "\n" + texts.of("draft_field.saved", shown.minute(d.getSavedAt()))).orElse("0\n"));
        } catch (Refusal refused) {
            response.setStatus(UNPROCESSABLE);
            response.getWriter().print(texts.of(refused.key(), refused.args()));
        }
    }

    private static int number(String seen) {
        return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
    }
}
