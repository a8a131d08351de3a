package org.mingda.guidance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.credential.CredentialService;
import org.mingda.credential.ProfessionalKind;

/** Tells a trainee on any page that his lawyer cannot sign at present: {@code #{guidanceHint.lost}}. Asked once a request. */
@Named
@RequestScoped
public class GuidanceHint {

    @Inject
    private GuidanceService guidances;

    @Inject
    private CredentialService credentials;

    @Inject
    private Viewer viewer;

    private Boolean lost;

    /** Whether the viewer is a trainee whom nobody guides now. */
    public boolean isLost() {
        if (lost == null) {
            lost = viewer.find().flatMap(credentials::valid).filter(c -> c.getKind() == ProfessionalKind.TRAINEE_LAWYER).filter(c -> !guidances.isGuided(c)).isPresent();
        }
        return lost;
    }
}
