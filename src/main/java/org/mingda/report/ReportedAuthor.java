package org.mingda.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.desk.AuthorRecord;
import org.mingda.desk.RecordService;
import org.mingda.moderation.Decision;

/** Who wrote the reported text, and what became of his texts so far. */
@Named
@RequestScoped
public class ReportedAuthor {

    @Inject
    private ReportItemPage item;

    @Inject
    private RecordService records;

    @Inject
    private Viewer viewer;

    private AuthorRecord record;
    private List<Decision> latest;

    public AuthorRecord getRecord() {
        if (record == null) {
            record = records.record(viewer.getAccount(), item.getTarget().getAuthor());
        }
        return record;
    }

    public List<Decision> getLatest() {
        if (latest == null) {
            latest = records.latest(viewer.getAccount(), item.getTarget().getAuthor(), item.getTarget());
        }
        return latest;
    }
}
