package org.mingda.server;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of the look: every {@code .css} of the web root as one style sheet and every {@code .js} as one script, in the order tokens, base, other files of
 * {@code assets}, then the features by path; SVG files singly. Each address carries a hash of the content, so that browsers may keep it for a year
 * and still get a changed file at once.
 */
public class Assets extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOREVER = "public, max-age=31536000, immutable";
    /** For plain names, by which style sheets name their pictures. */
    private static final String SHORT = "public, max-age=3600";
    private static final Map<String, String> TYPES = Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");
    private static final String ATTRIBUTE = Assets.class.getName();

    private record Asset(String type, byte[] bytes) {
    }

    /** Public name (with the hash) to content, and plain name to public name. */
    private transient Map<String, Asset> assets;
    private transient Map<String, String> names;

    @Override
    public void init() throws ServletException {
        assets = new TreeMap<>();
        names = new TreeMap<>();
        try {
            List<String> files = new ArrayList<>();
            collect("/", files);
            files.sort(Comparator.comparingInt(Assets::rank).thenComparing(Comparator.naturalOrder()));
            publish("mingda.css", joined(files, ".css"));
            publish("mingda.js", joined(files, ".js"));
            for (String file : files) {
                if (file.endsWith(".svg")) {
                    publish(file.substring(file.lastIndexOf('/') + 1), joined(List.of(file), ".svg"));
                }
            }
        } catch (IOException e) {
            throw new ServletException("Cannot read the files of the look", e);
        }
        getServletContext().setAttribute(ATTRIBUTE, names);
    }

    /** The public address of a file by its plain name, such as {@code mingda.css}. */
    @SuppressWarnings("unchecked")
    public static String address(ServletContext context, String name) {
        Map<String, String> names = (Map<String, String>) context.getAttribute(ATTRIBUTE);
        return "/assets/" + names.getOrDefault(name, name);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Asset asset = assets.get(names.getOrDefault(name, name));
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(asset.type());
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", names.containsKey(name) ? SHORT : FOREVER);
        response.setContentLength(asset.bytes().length);
        response.getOutputStream().write(asset.bytes());
    }

    private void collect(String folder, List<String> files) {
        Set<String> paths = getServletContext().getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : paths) {
            if (path.endsWith("/")) {
                if (!path.equals("/META-INF/") && !path.equals("/WEB-INF/classes/") && !path.equals("/WEB-INF/lib/")) {
                    collect(path, files);
                }
            } else {
                files.add(path);
            }
        }
    }

    private static int rank(String path) {
        if (path.endsWith("/tokens.css")) {
            return 0;
        }
        return path.endsWith("/base.css") ? 1 : path.startsWith("/assets/") ? 2 : 3;
    }

    private byte[] joined(List<String> files, String ending) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String file : files) {
            if (file.endsWith(ending)) {
                try (InputStream in = getServletContext().getResourceAsStream(file)) {
                    in.transferTo(all);
                }
                all.write('\n');
            }
        }
        return all.toByteArray();
    }

    private void publish(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String published = name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
        names.put(name, published);
        assets.put(published, new Asset(TYPES.get(name.substring(dot + 1)), bytes));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
