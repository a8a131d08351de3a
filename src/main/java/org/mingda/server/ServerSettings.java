package org.mingda.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Settings from outside (MicroProfile Config: system property, then environment, then the defaults in
 * {@code META-INF/microprofile-config.properties}). They change with a restart; what an administrator changes while the forum runs is in {@code site}.
 * The README has the one table that explains each.
 */
@ApplicationScoped
public class ServerSettings {

    /** The prefix of cookies that no other host, not even one below this domain, can set. */
    public static final String HOST_ONLY = "__Host-";

    @Inject
    @ConfigProperty(name = "mingda.public.url")
    private URI publicUrl;

    @Inject
    @ConfigProperty(name = "mingda.exit.url")
    private URI exitUrl;

    @Inject
    @ConfigProperty(name = "mingda.data.dir")
    private String dataDirectory;

    @Inject
    @ConfigProperty(name = "mingda.demo")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "mingda.admin.email")
    private Optional<String> adminEmail;

    @Inject
    @ConfigProperty(name = "mingda.proxies")
    private int proxies;

    @Inject
    @ConfigProperty(name = "mingda.unlimited")
    private Optional<String> unlimited;

    @Inject
    @ConfigProperty(name = "mingda.threads")
    private int threads;

    @Inject
    @ConfigProperty(name = "mingda.secret")
    private Optional<String> secret;

    @Inject
    @ConfigProperty(name = "mingda.seal.key")
    private Optional<String> sealKey;

    @Inject
    @ConfigProperty(name = "mingda.seal.keys.old")
    private Optional<String> sealKeysOld;

    @Inject
    @ConfigProperty(name = "mingda.import.account")
    private Optional<String> importAccount;

    /** The address under which readers reach the forum, without a slash at its end; links in mail begin with it. */
    public String publicUrl() {
        String url = publicUrl.toString();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Where the button leads by which readers leave the forum at once: a site that many read and that says nothing about them. */
    public String exitUrl() {
        return exitUrl.toString();
    }

    /** Whether readers come by TLS: cookies are then marked Secure and carry the {@code __Host-} prefix. */
    public boolean secure() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }

    /** A cookie's name: behind TLS with the prefix by which browsers take it from this very host alone. */
    public String cookie(String name) {
        return secure() ? HOST_ONLY + name : name;
    }

    /** The public host with its port, as a browser writes it in {@code Host}. */
    public String publicHost() {
        return publicUrl.getRawAuthority();
    }

    /** Where evidence files and demo mail are kept; outside the web root. */
    public Path dataDirectory() {
        return Path.of(dataDirectory).toAbsolutePath().normalize();
    }

    public boolean demo() {
        return demo;
    }

    public Optional<String> adminEmail() {
        return adminEmail.map(String::strip).filter(e -> !e.isEmpty());
    }

    /** What keyed hashes are drawn from besides the key in the database; the same on all nodes, never changed. */
    public Optional<String> secret() {
        return secret.filter(s -> !s.isBlank());
    }

    /** What seals sensitive columns, see {@link Seal}; empty: a key file in the data folder does. */
    Optional<String> sealKey() {
        return sealKey.map(String::strip).filter(k -> !k.isEmpty());
    }

    /** Earlier ones, which open what they sealed. */
    List<String> sealKeysOld() {
        return sealKeysOld.stream().flatMap(k -> Stream.of(k.split(","))).map(String::strip).filter(k -> !k.isEmpty()).toList();
    }

    /** How many reverse proxies of ours stand before the forum and write {@code X-Forwarded-For}; 0 when readers reach it directly. */
    public int proxies() {
        return proxies;
    }

    /** Network addresses whose requests are not counted. */
    Set<String> unlimited() {
        return unlimited.stream().flatMap(a -> Stream.of(a.split(","))).map(String::strip).map(ClientAddress::network).collect(Collectors.toSet());
    }

    /** Most requests answered at once. */
    int threads() {
        return threads;
    }

    /** Name or e-mail address of the account that answers for what the import command brings; without it the oldest editor does. */
    public Optional<String> importAccount() {
        return importAccount.map(String::strip).filter(a -> !a.isEmpty());
    }
}
