package org.mingda.transparency;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingda.kernel.NotFound;
import org.mingda.shell.CurrentAddress;

/** {@code /transparency/2026}, {@code /transparency/2026.csv} and {@code /transparency/2026.json}: the report of a year as page and as files. */
@WebServlet("/transparency-report")
public class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String WANTED = "\\d{4}(\\.csv|\\.json)?";

    @Inject
    private transient CurrentAddress address;

    @Inject
    private transient YearReports reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String wanted = address.segment("year");
        if (!wanted.matches(WANTED)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (wanted.length() == 4) {
            request.getRequestDispatcher("/transparency/report.xhtml").forward(request, response);
            return;
        }
        try {
            YearReport report = reports.of(Integer.parseInt(wanted.substring(0, 4)));
            Download.write(request, response, "mingda-" + wanted, wanted.endsWith(".csv") ? ReportFiles.csv(report) : ReportFiles.json(report));
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
