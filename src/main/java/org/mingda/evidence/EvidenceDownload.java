package org.mingda.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An evidence file as a download. Nothing in it may run, be sniffed, framed, indexed or kept by a cache. Whoever sends it sees to who may have it. */
public final class EvidenceDownload {

    private EvidenceDownload() {
    }

    /**
     * Sends a file.
     *
     * @param name of the file, without its ending; letters, digits and dashes
     */
    public static void send(HttpServletResponse response, Evidence evidence, byte[] bytes, String name) throws IOException {
        response.setContentType(evidence.getType().getMediaType());
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + evidence.getType().getEnding() + "\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Robots-Tag", "noindex");
        response.getOutputStream().write(bytes);
    }
}
