package org.mingda.guidance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;

/** {@code /me/guidance/TOKEN}: a lawyer is asked to guide a trainee, and agrees or not. */
@Named
@RequestScoped
public class ViewGuidancePage {

    @Inject
    private GuidanceService guidances;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Guidance guidance;

    public void load() {
        getGuidance();
    }

    public String accept() {
        guidances.accept(viewer.getAccount(), address.getToken());
        return address.go("/me/sign-offs", "guidance.note_accepted");
    }

    public String decline() {
        guidances.decline(viewer.getAccount(), address.getToken());
        return address.go("/me/sign-offs", "guidance.note_declined");
    }

    public Guidance getGuidance() {
        if (guidance == null) {
            guidance = guidances.find(viewer.getAccount(), address.getToken());
        }
        return guidance;
    }
}
