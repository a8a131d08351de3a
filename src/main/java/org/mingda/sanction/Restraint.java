package org.mingda.sanction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;

/** What restricts whoever is looking, read once a request: for the gate and for the banner on each page. */
@Named
@RequestScoped
public class Restraint {

    @Inject
    private ConductService conduct;

    @Inject
    private Viewer viewer;

    private List<Sanction> inForce;

    /** The newest first; empty for visitors who are not signed in. */
    public List<Sanction> getInForce() {
        if (inForce == null) {
            inForce = viewer.find().map(conduct::inForce).orElse(List.of());
        }
        return inForce;
    }

    /** Whether he is suspended or banned. */
    public boolean isConfined() {
        return getInForce().stream().anyMatch(Sanction::isConfining);
    }
}
