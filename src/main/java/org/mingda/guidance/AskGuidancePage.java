package org.mingda.guidance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.credential.Credential;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** {@code /me/guidance}: a trainee sees who guides him, and asks another lawyer of his firm. Others read that it is for trainees. */
@Named
@RequestScoped
public class AskGuidancePage {

    @Inject
    private GuidanceService guidances;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private Credential credential;
    private List<Credential> candidates;
    private Guidance open;
    private boolean looked;
    private String lawyer;

    /** Whether the viewer is a trainee whose credential holds. */
    public boolean isTrainee() {
        try {
            return getCredential() != null;
        } catch (Refusal none) {
            return false;
        }
    }

    public String ask() {
        return address.go(guard.once(() -> {
            guidances.ask(viewer.getAccount(), lawyer);
            return "/me/guidance";
        }), "guidance.note_asked");
    }

    public Credential getCredential() {
        if (credential == null) {
            credential = guidances.trainee(viewer.getAccount());
        }
        return credential;
    }

    /** Whether the lawyer on the credential may sign now. */
    public boolean isGuided() {
        return guidances.isGuided(getCredential());
    }

    public List<Credential> getCandidates() {
        if (candidates == null) {
            candidates = guidances.candidates(viewer.getAccount());
        }
        return candidates;
    }

    /** What was asked and waits for the lawyer's word; null when nothing does. */
    public Guidance getOpen() {
        if (!looked) {
            open = guidances.open(viewer.getAccount()).orElse(null);
            looked = true;
        }
        return open;
    }

    public String getLawyer() {
        return lawyer;
    }

    public void setLawyer(String lawyer) {
        this.lawyer = lawyer;
    }
}
