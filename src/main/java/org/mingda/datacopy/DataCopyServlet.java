package org.mingda.datacopy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.shell.CurrentAddress;

/** {@code /me/data/TOKEN}: a copy as a download, for its owner alone, until its days are over. */
@WebServlet("/data-copy")
public class DataCopyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentAddress address;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient DataCopyService copies;

    @Inject
    private transient CopyFolder folder;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            DataCopy copy = copies.own(viewer.getAccount(), address.getToken());
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"mingda-data.zip\"");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
            folder.read(copy.getToken(), response.getOutputStream());
        } catch (NotFound | NoSuchFileException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
