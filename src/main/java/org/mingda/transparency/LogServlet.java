package org.mingda.transparency;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;

/** {@code /transparency/log.csv} and {@code /transparency/log.json}: the public log as files, {@link #SIZE} lines a page. */
@WebServlet("/transparency-log")
public class LogServlet extends HttpServlet {

    static final int SIZE = 1000;

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentAddress address;

    @Inject
    private transient LogService log;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Slice<LogEntry> slice = log.log(LogPage.action(address), address.getPage(), SIZE);
        boolean csv = address.getPath().endsWith(".csv");
        if (slice.isNext()) {
            response.setHeader("Link", "<" + address.with("page", slice.page() + 1) + ">; rel=\"next\"");
        }
        Download.write(request, response, "mingda-log-" + slice.page() + (csv ? ".csv" : ".json"), csv ? ReportFiles.csv(slice.items()) : ReportFiles.json(slice));
    }
}
