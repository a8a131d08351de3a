package org.mingda.badinput;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Requests that no browser and no client library sends, as bytes on a socket. */
final class RawRequests {

    private static final int PATIENCE_MILLIS = 3_000;
    private static final int ANSWER_MAX = 400_000;
    private static final String LAST = "Host: a\r\nConnection: close\r\n\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\nOrigin: http://a\r\n";

    private final int port;

    RawRequests(int port) {
        this.port = port;
    }

    /** By what is odd about them. */
    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        lines(all);
        paths(all);
        headers(all);
        bodies(all);
        return all;
    }

    private static void lines(Map<String, String> all) {
        all.put("no version", "GET /\r\n\r\n");
        all.put("an unknown version", "GET / HTTP/9.9\r\n" + LAST);
        all.put("a version that is none", "GET / ZQX\r\n" + LAST);
        all.put("no method", " / HTTP/1.1\r\n" + LAST);
        all.put("a method in small letters", "get / HTTP/1.1\r\n" + LAST);
        all.put("a method with signs", "G<zqx>T / HTTP/1.1\r\n" + LAST);
        all.put("a long method", "G".repeat(9_000) + " / HTTP/1.1\r\n" + LAST);
        for (String method : new String[] {"TRACE", "TRACK", "CONNECT", "PROPFIND", "DEBUG", "PUT", "DELETE", "PATCH", "OPTIONS", "ZQX", "HEAD"}) {
            all.put("the method " + method, method + " /sign-in HTTP/1.1\r\nMax-Forwards: 0\r\n" + LAST);
        }
        all.put("OPTIONS *", "OPTIONS * HTTP/1.1\r\n" + LAST);
        all.put("CONNECT to elsewhere", "CONNECT zqx.example:443 HTTP/1.1\r\n" + LAST);
        all.put("an absolute target", "GET http://zqx.example/sign-in HTTP/1.1\r\n" + LAST);
        all.put("an absolute target of another kind", "GET file:///etc/passwd HTTP/1.1\r\n" + LAST);
        all.put("an address without a slash", "GET sign-in HTTP/1.1\r\n" + LAST);
        all.put("a long address", "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\n" + LAST);
        all.put("line feeds alone", "GET / HTTP/1.1\n" + LAST.replace("\r", ""));
        all.put("a carriage return alone", "GET / HTTP/1.1\rHost: a\r\r");
        all.put("a NUL in the line", "GET /\0 HTTP/1.1\r\n" + LAST);
        all.put("a TLS greeting", "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003");
        all.put("HTTP/2 by prior knowledge", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    }

    private static void paths(Map<String, String> all) {
        for (String path : new String[] {"/WEB-INF/web.xml", "/web-inf/web.xml", "/WEB-INF/classes/META-INF/persistence.xml", "/META-INF/MANIFEST.MF", "/%57EB-INF/web.xml", "/WEB-INF%2fweb.xml",
            "/WEB-INF;a/web.xml", "/a/../WEB-INF/web.xml", "/assets/../WEB-INF/web.xml", "/assets/%2e%2e/WEB-INF/web.xml", "/assets/..;/WEB-INF/web.xml", "/assets/..%5cWEB-INF/web.xml", "//WEB-INF/web.xml",
            "/./WEB-INF/web.xml", "/..%252f..%252fetc/passwd", "/../../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%c0%af..%c0%afetc/passwd", "/assets/..%00/WEB-INF/web.xml", "/signin/sign-in.xhtml",
            "/shell/frame.xhtml;a", "/site/settings.xhtml%20", "/site/settings.%78html", "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml", "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
            "/jakarta.faces.resource/WEB-INF/web.xml.xhtml?ln=..", "/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces", "/openapi", "/openapi/application.wadl", "/openapi/ui", "/metrics", "/metrics/base",
            "/application.wadl", "/management", "/asadmin", "/h2-console", "/console", "/stage", "/draft-keep", "/live", "/lease", "/evidence", "/expired", "/error", "/data-copy", "/evidence-bundle",
            "/admin%2fsettings", "/desk%2f", "/ADMIN/settings", "/admin;a=b/settings", "/admin/settings;jsessionid=zqx", "/admin/settings/", "//admin//settings", "/x/../admin/settings", "/assets/../admin/settings",
            "/health/../admin/settings", "/health/%2e%2e/admin/settings", "/assets/..;/admin/settings", "/admin/settings%00", "/admin/settings%0d%0aZqx:1", "/admin/settings#", "/admin/settings?#", "/\\admin\\settings"}) {
            all.put("hidden " + path, "GET " + path + " HTTP/1.1\r\n" + LAST);
        }
        for (String path : new String[] {"/sign-in;jsessionid=<zqx>", "/sign-in?a=\"><zqx>", "/sign-in?back=http://zqx.example/", "/sign-in?%", "/sign-in?a=%u003c", "/sign-in?\u00ff\u00fe", "/question/\u00e4\u00bd", "/sign-in??&&==&=;",
            "/sign-in?" + "a=1&".repeat(12_000), "/articles/\"><zqx>", "/;/sign-in", "/sign-in;a=\"onclick=zqx()"}) {
            all.put("odd " + path.substring(0, Math.min(40, path.length())), "GET " + path + " HTTP/1.1\r\n" + LAST);
        }
    }

    private static void headers(Map<String, String> all) {
        String get = "GET /sign-in HTTP/1.1\r\n";
        all.put("no Host", get + "Connection: close\r\n\r\n");
        all.put("two Hosts", get + "Host: zqx.example\r\n" + LAST);
        all.put("a Host that is none", get + "Host: zqx.example\"><zqx>\r\nConnection: close\r\n\r\n");
        all.put("a Host with a port that is none", get + "Host: a:zqx\r\nConnection: close\r\n\r\n");
        all.put("a Host with a huge port", get + "Host: a:99999999999\r\nConnection: close\r\n\r\n");
        all.put("another Host", "GET /me HTTP/1.1\r\nHost: zqx.example\r\nX-Forwarded-Host: zqx.example\r\nForwarded: host=zqx.example\r\nX-Forwarded-Proto: javascript\r\nX-Original-URL: /admin\r\nX-Rewrite-URL: /admin\r\nConnection: close\r\n\r\n");
        all.put("a method in a header", "POST /sign-in HTTP/1.1\r\nX-HTTP-Method-Override: DELETE\r\nX-HTTP-Method: PUT\r\n" + FORM + "Content-Length: 10\r\n" + LAST + "_method=PUT");
        all.put("a huge header", get + "Zqx: " + "a".repeat(100_000) + "\r\n" + LAST);
        all.put("many headers", get + "Zqx: a\r\n".repeat(5_000) + LAST);
        all.put("many cookies", get + "Cookie: " + "a=b; ".repeat(1_500) + "\r\n" + LAST);
        all.put("broken cookies", get + "Cookie: =; ;;,\"; note; note=; note=Cg; note=%ff; lang=\"<zqx>\r\nCookie: JSESSIONID=../../zqx; $Version=1; $Path=/\r\n" + LAST);
        all.put("a note without a key", get + "Cookie: note=Cg\r\n" + LAST);
        all.put("a note of line ends", get + "Cookie: note=CgoKCg\r\n" + LAST);
        all.put("a folded header", get + "Zqx: a\r\n b\r\n\tc\r\n" + LAST);
        all.put("a header without a colon", get + "Zqx\r\n" + LAST);
        all.put("a header of signs", get + "<zqx>: a\r\n: b\r\n" + LAST);
        all.put("languages", get + "Accept-Language: *;q=zqx,,;,en-" + "a".repeat(200) + ";q=-1,\u00ff\r\n" + LAST);
        all.put("encodings", get + "Accept-Encoding: gzip;q=zqx, *;q=9, <zqx>\r\n" + LAST);
        all.put("conditions", "GET /transparency/log.csv HTTP/1.1\r\nIf-None-Match: \"\r\nIf-Modified-Since: zqx\r\nIf-Range: zqx\r\nRange: bytes=-1,5-2,zqx,0-99999999999999999999\r\n" + LAST);
        all.put("an upgrade", get + "Upgrade: h2c, websocket\r\nHTTP2-Settings: zqx\r\nConnection: Upgrade, HTTP2-Settings\r\nSec-WebSocket-Key: zqx\r\nHost: a\r\n\r\n");
        all.put("an expectation", "POST /sign-in HTTP/1.1\r\nExpect: 200-zqx\r\n" + FORM + "Content-Length: 1\r\n" + LAST + "a");
        all.put("a sign-in of another kind", get + "Authorization: Basic \u00ff\u00ff\r\n" + LAST);
        all.put("a forwarded address that is none", get + "X-Forwarded-For: <zqx>, ,\"' or 1=1, " + ":".repeat(60) + "\r\n" + LAST);
    }

    private static void bodies(Map<String, String> all) {
        String post = "POST /sign-in HTTP/1.1\r\n" + FORM;
        String second = "GET /assets/zqx-smuggled HTTP/1.1\r\nHost: a\r\n\r\n";
        all.put("no length", post + LAST + "a=b");
        all.put("a negative length", post + "Content-Length: -1\r\n" + LAST + "a=b");
        all.put("a length that is none", post + "Content-Length: zqx\r\n" + LAST + "a=b");
        all.put("a signed length", post + "Content-Length: +3\r\n" + LAST + "a=b");
        all.put("a huge length", post + "Content-Length: 99999999999999999999\r\n" + LAST + "a=b");
        all.put("two lengths", post + "Content-Length: 3\r\nContent-Length: 0\r\n" + LAST.replace("close", "keep-alive") + second);
        all.put("lengths in a list", post + "Content-Length: 0, 3\r\n" + LAST.replace("close", "keep-alive") + second);
        all.put("length and chunks", post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n" + LAST.replace("close", "keep-alive") + "0\r\n\r\n" + second);
        all.put("chunks twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\nContent-Length: 5\r\n" + LAST.replace("close", "keep-alive") + "0\r\n\r\n" + second);
        all.put("an unknown coding", post + "Transfer-Encoding: zqx\r\n" + LAST + "a=b");
        all.put("an odd coding", post + "Transfer-Encoding:\u000bchunked\r\n" + LAST + "3\r\na=b\r\n0\r\n\r\n");
        all.put("chunks of no number", post + "Transfer-Encoding: chunked\r\n" + LAST + "zqx\r\na=b\r\n0\r\n\r\n");
        all.put("a huge chunk", post + "Transfer-Encoding: chunked\r\n" + LAST + "ffffffffffffffff\r\na=b");
        all.put("a GET with a body", "GET /sign-in HTTP/1.1\r\n" + FORM + "Content-Length: 17\r\n" + LAST + "sign-in=sign-in&a");
    }

    /** Sends a request and returns all that is answered, as it came; empty where the connection was closed without a word. */
    String send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (java.net.SocketException closed) {
            return "";
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[16_384];
        try {
            for (int n = in.read(buffer); n >= 0 && answer.length() < ANSWER_MAX; n = in.read(buffer)) {
                answer.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketTimeoutException open) {
            return answer.toString(); // the server waits for more
        }
        return answer.toString();
    }
}
