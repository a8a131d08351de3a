package org.mingda.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;

/** The buttons by which a lawyer agrees with an answer and takes that back. Each sends its answer's token under its own name. */
@Named
@RequestScoped
public class AgreementForm {

    @Inject
    private AgreementService agreements;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    public String agree() {
        return address.go(agreements.agree(viewer.getAccount(), address.query("agree")).getPath(), "agreement.note_agreed");
    }

    public String takeBack() {
        return address.go(agreements.takeBack(viewer.getAccount(), address.query("disagree")).getPath(), "agreement.note_taken_back");
    }
}
