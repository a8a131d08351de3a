package org.mingda.datacopy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mingda.account.Account;
import org.mingda.evidence.Evidence;
import org.mingda.evidence.EvidenceStore;
import org.mingda.kernel.NotFound;

/** Makes a copy, off the thread of whoever asked for it: one kind after the other, then the files; after each part the page shows how far it is. */
@ApplicationScoped
public class DataCopyRun {

    private static final Logger LOG = Logger.getLogger(DataCopyRun.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private DataCopyService copies;

    @Inject
    private CopyReadService reading;

    @Inject
    private CopyFolder folder;

    @Inject
    private EvidenceStore store;

    @Inject
    private Clock clock;

    /** The work begins when its row can be seen. */
    void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) DataCopyAsked e) {
        executor.execute(() -> make(e.token()));
    }

    private void make(String token) {
        try {
            Account of = copies.person(token);
            copies.ready(token, token, written(token, of));
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.SEVERE, "A copy of personal data could not be made", failure);
            folder.delete(token);
            copies.failed(token);
        }
    }

    private long written(String token, Account of) throws IOException {
        List<Evidence> files = reading.files(of);
        int total = CopyKind.values().length + files.size();
        int done = 0;
        CopyPage page = new CopyPage(of.getLocale(), of.getName(), clock.instant());
        try (CopyArchive archive = new CopyArchive(folder.write(token))) {
            for (CopyKind kind : CopyKind.values()) {
                List<Map<String, Object>> rows = reading.rows(kind, of);
                archive.kind(kind, rows);
                page.kind(kind, rows);
                copies.reach(token, ++done, total);
            }
            for (Evidence file : files) {
                String name = "file-" + (done - CopyKind.values().length + 1) + "." + file.getType().getEnding();
                if (added(archive, name, file)) {
                    page.file("files/" + name);
                }
                copies.reach(token, ++done, total);
            }
            archive.page(page.end());
            return archive.written();
        }
    }

    /** A file that is gone or damaged is left out; the rest is worth having. */
    private boolean added(CopyArchive archive, String name, Evidence file) throws IOException {
        try {
            archive.file(name, store.bytes(file));
            return true;
        } catch (NotFound gone) {
            LOG.log(Level.WARNING, "A file is missing in a copy of personal data");
            return false;
        }
    }
}
