package org.mingda.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;

/** The viewer as a professional: under which credential he may answer now. Asked once a request, for signed-in visitors only. */
@Named
@RequestScoped
public class ViewerStanding {

    @Inject
    private AnswerListService answers;

    @Inject
    private Viewer viewer;

    private boolean asked;
    private Credential credential;

    /** The credential that holds now; null for those who may not answer. */
    public Credential getCredential() {
        if (!asked) {
            asked = true;
            credential = viewer.find().map(answers::standing).orElse(null);
        }
        return credential;
    }

    /** Who is looking; signed-in visitors only. */
    public Account getAccount() {
        return viewer.getAccount();
    }

    public boolean isHeld() {
        return getCredential() != null;
    }

    /** Whether he may sign for trainees. */
    public boolean isLawyer() {
        return isHeld() && getCredential().getKind() == ProfessionalKind.LAWYER;
    }

    public boolean isTrainee() {
        return isHeld() && getCredential().getKind() == ProfessionalKind.TRAINEE_LAWYER;
    }
}
