package org.mingda.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.Locales;

/** {@code /desk/bundle/TOKEN}: the evidence bundle of an item as a download. It asks for no confirmation and changes nothing but the trail, which keeps that it was taken. */
@WebServlet("/evidence-bundle")
public class BundleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentAddress address;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient BundleService bundles;

    @Inject
    private transient Locales locales;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] bytes = bundles.bundle(viewer.getAccount(), address.getToken(), new BundleWords(locales.getLocale()));
            response.setContentType("application/zip");
            response.setContentLength(bytes.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"mingda-" + address.getToken() + ".zip\"");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(bytes);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
