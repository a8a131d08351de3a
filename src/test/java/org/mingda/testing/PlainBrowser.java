package org.mingda.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts and pictures, in a few lines: it keeps cookies, follows links and posts the forms of pages. What breaks on the way is an {@link IOException}. */
public final class PlainBrowser {
    private static final Pattern FIELD = Pattern.compile("<input([^>]*)>|<textarea([^>]*)>\\n?([^<]*)</textarea>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    private final String site;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();

    public PlainBrowser(String site) {
        this.site = site;
    }

    /** Signs an account of the demonstration in. */
    public PlainBrowser signIn(String name, String password) throws IOException {
        submit("/sign-in", "sign-in", Map.of("name", name, "password", password, "submit", ""));
        return this;
    }

    /** Reads a page, wherever it leads to; its status must be 200. */
    public String read(String path) throws IOException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(site + path)));
        String place = answer.headers().firstValue("Location").orElse(null);
        if (place != null) {
            return read(local(place));
        }
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** One answer with its headers, as it comes. */
    public HttpResponse<String> open(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(site + path)));
    }

    /** The status of one answer. */
    public int status(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(site + path))).statusCode();
    }

    /**
     * Fills in the form of a page, posts it, and returns the address to which the forum leads: its acknowledgement.
     *
     * @param form id of the form
     * @param typed what differs from the form as it stands, with the button that is pressed
     */
    public String submit(String path, String form, Map<String, String> typed) throws IOException {
        return acknowledged(path, form, post(path, form, typed));
    }

    private String acknowledged(String path, String form, HttpResponse<String> answer) {
        String place = answer.headers().firstValue("Location")
                .orElseThrow(() -> new AssertionError("the form " + form + " of " + path + " answers " + answer.statusCode() + ": " + answer.body()));
        return local(place);
    }

    /** The same, but returns the answer as it comes, refusals too. */
    public HttpResponse<String> post(String path, String form, Map<String, String> typed) throws IOException {
        Map<String, String> fields = fields(read(path), form);
        fields.putAll(typed);
        return post(path, fields);
    }

    /**
     * Hands a file in with a form, and returns the address to which the forum leads.
     *
     * @param field the form's field for the file, which gets the name {@code file.pdf}
     */
    public String attach(String path, String form, Map<String, String> typed, String field, byte[] file) throws IOException {
        Map<String, String> fields = fields(read(path), form);
        fields.putAll(typed);
        String border = "----" + field + Integer.toHexString(Arrays.hashCode(file));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> entry : fields.entrySet()) {
            body.writeBytes(part(border, entry.getKey(), "\r\n\r\n" + entry.getValue() + "\r\n"));
        }
        body.writeBytes(part(border, field, "; filename=\"file.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return acknowledged(path, form, send(HttpRequest.newBuilder(URI.create(site + path)).header("Origin", site)
                .header("Content-Type", "multipart/form-data; boundary=" + border).POST(BodyPublishers.ofByteArray(body.toByteArray()))));
    }

    private static byte[] part(String border, String name, String rest) {
        return ("--" + border + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + rest).getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes of one answer. */
    public byte[] bytes(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(site + path)), BodyHandlers.ofByteArray()).body();
    }

    /**
     * Posts to another address what a form of this visitor's own page holds, with other fields: what somebody does who knows an address that is not his. Returns the status.
     *
     * @param own    the page whose form is good for this visitor
     * @param target the address that is posted to
     * @param typed  the fields of the form that stands there
     */
    public int forge(String own, String form, String target, Map<String, String> typed) throws IOException {
        Map<String, String> fields = fields(read(own), form);
        fields.remove(form);
        fields.putAll(typed);
        return post(target, fields).statusCode();
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException {
        String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(site + path)).header("Origin", site)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) throws IOException {
        try {
            return client.send(request.build(), body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private String local(String place) {
        return (place.startsWith(site) ? place.substring(site.length()) : place).replaceFirst("#.*", "");
    }

    private static Map<String, String> fields(String page, String id) {
        int start = page.indexOf("<form id=\"" + id + "\"");
        if (start < 0) {
            throw new AssertionError("there is no form " + id + " on: " + page);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(page.substring(start, page.indexOf("</form>", start)));
        while (field.find()) {
            Map<String, String> attributes = attributes(field.group(1) == null ? field.group(2) : field.group(1));
            if (field.group(1) == null) {
                fields.put(attributes.get("name"), plain(field.group(3)));
            } else if (isSent(attributes)) {
                fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
            }
        }
        return fields;
    }

    private static boolean isSent(Map<String, String> input) {
        return switch (input.getOrDefault("type", "text")) {
            case "submit", "button", "file" -> false;
            case "radio", "checkbox" -> input.containsKey("checked");
            default -> input.containsKey("name");
        };
    }

    private static Map<String, String> attributes(String tag) {
        return ATTRIBUTE.matcher(tag).results().collect(Collectors.toMap(found -> found.group(1), found -> plain(found.group(2)), (first, again) -> first));
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
