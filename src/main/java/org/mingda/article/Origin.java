package org.mingda.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Where an imported article comes from: a key that is the same for the same page, and the file's name. */
@Embeddable
public class Origin {

    private static final int SOURCE_MAX = 200;

    @Column(name = "import_key", length = 64, updatable = false)
    private String key;

    @Column(name = "import_source", length = SOURCE_MAX, updatable = false)
    private String source;

    protected Origin() {
    }

    /**
     * @param title     of the page
     * @param published when, as the page says
     * @param source    name of the file; its end is kept when it is too long
     */
    public Origin(String title, Instant published, String source) {
        this.key = key(title, published);
        this.source = source.length() <= SOURCE_MAX ? source : source.substring(source.length() - SOURCE_MAX);
    }

    /** Title and date tell a page: its count of views, its comments and its related titles change from one copy to the next. */
    public static String key(String title, Instant published) {
        try {
            byte[] told = (Headline.key(title) + "|" + published).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(told));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    public String getKey() {
        return key;
    }

    public String getSource() {
        return source;
    }
}
