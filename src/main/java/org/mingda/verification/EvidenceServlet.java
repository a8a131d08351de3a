package org.mingda.verification;

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

/** {@code /desk/evidence/TOKEN}: an evidence file as a download, for its applicant and for verifiers. */
@WebServlet("/evidence")
public class EvidenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentAddress address;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient VerificationDeskService desk;

    @Inject
    private transient EvidenceStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String token = address.getToken();
            Evidence evidence = desk.evidence(viewer.getAccount(), token);
            EvidenceDownload.send(response, evidence, store.bytes(evidence), "evidence-" + token);
        } catch (NotFound gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
