package org.mingda.transparency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mingda.kernel.Token;

/** Writes a public file that any cache may keep for a while, or says that it has not changed. */
final class Download {

    private static final String FRESH = "public, max-age=" + YearReports.KEPT.toSeconds();

    private Download() {
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String name, String text) throws IOException {
        String tag = '"' + Token.hash(text) + '"';
        response.setHeader("Cache-Control", FRESH);
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean csv = name.endsWith(".csv");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(csv ? "text/csv; charset=UTF-8" : "application/json; charset=UTF-8");
        response.setHeader("Content-Disposition", (csv ? "attachment" : "inline") + "; filename=\"" + name + "\"");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
