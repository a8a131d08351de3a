package org.mingda.confidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingda.account.Viewer;
import org.mingda.evidence.Evidence;
import org.mingda.evidence.EvidenceDownload;
import org.mingda.evidence.EvidenceStore;
import org.mingda.kernel.NotFound;
import org.mingda.shell.CurrentAddress;

/** {@code /private-file/TOKEN}: a file told in confidence, as a download, for its asker and for professionals. */
@WebServlet("/confidence-file")
public class ConfidenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentAddress address;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient ConfidenceService confidences;

    @Inject
    private transient EvidenceStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String token = address.getToken();
            Evidence evidence = confidences.evidence(viewer.getAccount(), token);
            EvidenceDownload.send(response, evidence, store.bytes(evidence), "file-" + token);
        } catch (NotFound gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
