package org.mingda.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingda.account.Viewer;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialStep;
import org.mingda.credential.Standing;
import org.mingda.credential.Today;
import org.mingda.evidence.Evidence;
import org.mingda.evidence.EvidenceCheck;
import org.mingda.evidence.EvidenceStore;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;

/** {@code /me/credential/TOKEN}: one's own application with its state, its evidence, and the way on; {@code ?act=withdraw} asks before it takes it back. */
@Named
@RequestScoped
public class ViewApplicationPage {

    private static final Set<Standing> WITHDRAWABLE =
            EnumSet.of(Standing.DRAFT, Standing.WAITING, Standing.IN_REVIEW, Standing.REFUSED, Standing.VALID, Standing.DUE, Standing.LAPSED);

    @Inject
    private ApplicationService applications;

    @Inject
    private EvidenceStore store;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Today today;

    private Credential credential;
    private Part file;

    public void load() {
        getCredential();
    }

    public Credential getCredential() {
        if (credential == null) {
            credential = applications.own(viewer.getAccount(), address.getToken());
        }
        return credential;
    }

    /** Keeps the file, then hands the application in; a refusal at the second step leaves the file where it is. */
    public String handIn() throws IOException {
        if (file != null && file.getSize() > 0) {
            applications.attach(viewer.getAccount(), address.getToken(), store.keep(EvidenceCheck.checked(bytes())));
            credential = null;
        }
        boolean waited = getCredential().isWaiting();
        applications.handIn(viewer.getAccount(), address.getToken());
        return address.go(here(), waited ? "application.note_replaced" : "application.note_handed_in");
    }

    /** At most one byte more than may be kept is read, so that a longer file is told by its length. */
    private byte[] bytes() throws IOException {
        if (file.getSize() > Evidence.SIZE_MAX) {
            throw new Refusal("evidence.large", Evidence.SIZE_MAX >> 20);
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(Evidence.SIZE_MAX + 1);
        } finally {
            file.delete();
        }
    }

    public String withdraw() {
        applications.withdraw(viewer.getAccount(), address.getToken());
        return address.go("/me/credentials", "application.note_withdrawn");
    }

    public Standing getStanding() {
        return today.standing(getCredential());
    }

    /** Whether it may be taken back: all but what was taken away, or is over. */
    public boolean isWithdrawable() {
        return WITHDRAWABLE.contains(getStanding());
    }

    /** Whether the page asks if it shall really be taken back. */
    public boolean isAsking() {
        return isWithdrawable() && "withdraw".equals(address.query("act"));
    }

    public String here() {
        return "/me/credential/" + address.getToken();
    }

    /** The last act that took something away, while it stands; null otherwise. */
    public CredentialStep getRestriction() {
        List<CredentialStep> steps = getCredential().getSteps();
        boolean restricted = List.of(Standing.REFUSED, Standing.SUSPENDED, Standing.REVOKED).contains(getStanding())
                || getStanding() == Standing.MOVED && !getCredential().isReplaced();
        return restricted && !steps.isEmpty() ? steps.get(steps.size() - 1) : null;
    }

    public int getSizeMax() {
        return Evidence.SIZE_MAX;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
