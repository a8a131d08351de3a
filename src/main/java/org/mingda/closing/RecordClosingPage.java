package org.mingda.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;

/** {@code /admin/sealed/TOKEN}: opens a sealed record for an administrator who says why; shown once, in the answer to the form. */
@Named
@RequestScoped
public class RecordClosingPage {

    @Inject
    private SealedRecordService records;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private String reason;
    private String content;

    public void open() {
        content = records.open(viewer.getAccount(), address.getToken(), reason);
    }

    /** What it holds; null until it was opened. */
    public String getContent() {
        return content;
    }

    public int getReasonMax() {
        return LegalHold.REASON_MAX;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
