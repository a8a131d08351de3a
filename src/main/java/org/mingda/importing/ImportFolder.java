package org.mingda.importing;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.mingda.account.Account;
import org.mingda.account.AccountService;
import org.mingda.account.Role;
import org.mingda.account.StaffService;
import org.mingda.article.Article;
import org.mingda.kernel.Refusal;
import org.mingda.server.ServerSettings;
import org.mingda.shell.Texts;
import org.mingda.statute.Imported;
import org.mingda.statute.StatuteFileName;
import org.mingda.statute.StatuteImportService;
import org.mingda.statute.StatuteSource;
import org.mingda.statute.StatuteVersion;

/**
 * The folder {@code import} in the data folder: each {@code .txt} file in it is taken as an article page, within ten seconds or at the next start, and moved to
 * {@code done} or {@code failed} with a message beside it ({@code NAME.message.txt}). Who can write there owns the machine; the account named by
 * {@code mingda.import.account}, else the oldest editor, else the oldest administrator, answers for what comes in.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportFolder {

    private static final Logger LOG = Logger.getLogger(ImportFolder.class.getName());
    /** A file claimed longer ago was left by a node that died. */
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    @Inject
    private ServerSettings settings;

    @Inject
    private ImportService imports;

    @Inject
    private StatuteImportService statutes;

    @Inject
    private AccountService accounts;

    @Inject
    private StaffService staff;

    /** Takes what lies in the folder. */
    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    public void look() {
        Path folder = settings.dataDirectory().resolve("import");
        try {
            reclaim(folder);
            List<Path> files = texts(folder);
            for (Path file : files) {
                Optional<Account> by = answering(file);
                if (by.isPresent()) {
                    take(file, by.get());
                } else {
                    LOG.log(Level.WARNING, "{0} waits in the import folder, but no confirmed editor or administrator is there to answer for it", file.getFileName());
                }
            }
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "The import folder cannot be read: {0}", unreadable.toString());
        }
    }

    /** Statutes are the administrators'. */
    private Optional<Account> answering(Path file) {
        boolean statute = isStatute(file);
        Optional<Account> named = settings.importAccount().flatMap(accounts::bySignInName).filter(a -> a.is(Role.EDITOR) && !statute || a.is(Role.ADMIN));
        Optional<Account> editor = statute ? Optional.empty() : staff.oldest(Role.EDITOR);
        return settings.importAccount().isPresent() ? named : editor.or(() -> staff.oldest(Role.ADMIN));
    }

    private static boolean isStatute(Path file) {
        return StatuteFileName.fits(file.getFileName().toString());
    }

    private static List<Path> texts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> (f.getFileName().toString().endsWith(".txt") || isStatute(f)) && Files.isRegularFile(f)).sorted().toList();
        }
    }

    /** Of several nodes on one folder, the one whose move succeeds takes the file. */
    private void take(Path file, Account by) throws IOException {
        Path claimed = place(file, "working");
        try {
            Files.move(file, claimed, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException takenByOther) {
            return;
        }
        Files.setLastModifiedTime(claimed, FileTime.from(Instant.now()));
        Result result = result(claimed, by);
        Path end = place(file, result.done() ? "done" : "failed");
        Files.writeString(end.resolveSibling(end.getFileName().toString().replaceFirst("\\.(?:txt|md)$", ".message.txt")), result.message());
        Files.move(claimed, end, StandardCopyOption.REPLACE_EXISTING);
    }

    private record Result(boolean done, String message) {
    }

    private Result result(Path file, Account by) throws IOException {
        try {
            return new Result(true, isStatute(file) ? statute(file, by) : imported(file, by));
        } catch (Refusal refusal) {
            return new Result(false, inBoth("importing.failed", l -> Texts.of(l, refusal.key(), refusal.args())));
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, "An import failed: " + file.getFileName(), fault);
            return new Result(false, inBoth("importing.fault", l -> ""));
        }
    }

    private String imported(Path file, Account by) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(ArticlePage.FILE_MAX + 1);
        }
        Article article = imports.take(by, ArticlePage.parse(SourceFile.text(bytes)), file.getFileName().toString());
        String address = settings.publicUrl() + ImportService.address(article);
        ImportService.Comments comments = imports.comments(article);
        String key = article.isPublished() ? "importing.done" : "importing.waits";
        return Texts.of(Locale.SIMPLIFIED_CHINESE, key, article.getTitle(), address, comments.all(), comments.waiting()) + "\n"
                + Texts.of(Locale.ENGLISH, key, article.getTitle(), address, comments.all(), comments.waiting()) + "\n";
    }

    private String statute(Path file, Account by) throws IOException {
        Imported done = statutes.take(by, file.getFileName().toString(), StatuteSource.read(Files.newInputStream(file)), false);
        StatuteVersion version = done.version();
        return inBoth("importing.statute", l -> version.getStatute().getTitle() + " (" + version.getPublishedOn() + ") · " + Texts.of(l, done.outcome().getLabel()));
    }

    private static String inBoth(String key, Function<Locale, String> reason) {
        return Texts.of(Locale.SIMPLIFIED_CHINESE, key, reason.apply(Locale.SIMPLIFIED_CHINESE)) + "\n"
                + Texts.of(Locale.ENGLISH, key, reason.apply(Locale.ENGLISH)) + "\n";
    }

    private static Path place(Path file, String folder) throws IOException {
        return Files.createDirectories(file.resolveSibling(folder)).resolve(file.getFileName());
    }

    private static void reclaim(Path folder) throws IOException {
        for (Path left : texts(folder.resolve("working"))) {
            if (Files.getLastModifiedTime(left).toInstant().isBefore(Instant.now().minus(ABANDONED))) {
                Files.move(left, folder.resolve(left.getFileName()));
            }
        }
    }
}
