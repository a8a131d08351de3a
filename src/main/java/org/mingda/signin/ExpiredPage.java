package org.mingda.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The page for an expired session: what was typed, to copy. */
@Named
@RequestScoped
public class ExpiredPage {

    @Inject
    private HttpServletRequest request;

    @SuppressWarnings("unchecked")
    public List<String> getTexts() {
        Object texts = request.getAttribute(ExpiredServlet.TEXTS);
        return texts == null ? List.of() : (List<String>) texts;
    }
}
