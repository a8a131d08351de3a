package org.mingda.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.credential.Credential;

/** {@code /me/credentials}: a member's own credentials and applications. */
@Named
@RequestScoped
public class MineApplicationPage {

    @Inject
    private ApplicationService applications;

    @Inject
    private Viewer viewer;

    private List<Credential> mine;

    public List<Credential> getMine() {
        if (mine == null) {
            mine = applications.mine(viewer.getAccount());
        }
        return mine;
    }

    /** The application that is still open, or null. */
    public Credential getOpen() {
        return getMine().stream().filter(Credential::isOpen).findFirst().orElse(null);
    }
}
