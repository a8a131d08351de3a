package org.mingda.pulse;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.mingda.account.Role;
import org.mingda.account.Viewer;

/** {@code /desk/live}: how much waits, as server-sent events, as long as the page is open. */
@WebServlet(urlPatterns = "/live", asyncSupported = true)
public class LiveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Then the browser asks again, and who may no longer see it is found out. */
    private static final long LONGEST = TimeUnit.MINUTES.toMillis(10);

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient LiveRun live;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        viewer.getAccount().require(Role.MODERATOR);
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        AsyncContext context = request.startAsync();
        context.setTimeout(LONGEST);
        LiveLine line = new LiveLine(viewer.getAccount(), context, live::leave);
        line.open();
        if (!live.listen(line)) {
            line.end();
        }
    }
}
