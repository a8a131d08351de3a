package org.mingda.pulse;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.account.Viewer;

/**
 * {@code /desk/live}: how much waits, as server-sent events. Each answer holds one event and ends; the browser asks again by itself after {@link #AGAIN}. So an open page holds
 * neither a thread nor one of the six connections that a browser opens to a site, any node may answer, and who may no longer see it is found out at once.
 */
@WebServlet("/live")
public class LiveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final long AGAIN = TimeUnit.SECONDS.toMillis(5);

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient PulseService pulse;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Account account = viewer.getAccount();
        account.require(Role.MODERATOR);
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("retry: " + AGAIN + "\ndata: " + counts(account) + "\n\n");
    }

    /** As the page's script reads them: {@code {"all":7,"late":1,"DANGER":2,...}}. */
    private String counts(Account account) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        long[] sums = new long[2];
        pulse.counts(account).forEach((lane, counts) -> {
            json.add(lane.name(), counts[0]);
            sums[0] += counts[0];
            sums[1] += counts[1];
        });
        return json.add("all", sums[0]).add("late", sums[1]).build().toString();
    }
}
