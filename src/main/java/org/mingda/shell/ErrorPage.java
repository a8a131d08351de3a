package org.mingda.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The page for what went wrong: says what happened in plain words and what to do next, and never how the forum is built. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 408, 409, 413, 422, 429, 500);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && KNOWN.contains(status) ? status : 500;
    }

    public String getTitle() {
        return texts.get("shell_error." + getStatus() + "_title");
    }

    /** What to do: the words of a refusal where there was one. */
    public String getExplanation() {
        String refusal = (String) request.getAttribute(RefusalHandler.REFUSAL);
        return refusal != null ? refusal : texts.get("shell_error." + getStatus() + "_text");
    }
}
