package org.mingda.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.mingda.account.Viewer;

/** Whether sign-offs on a page wait for a lawyer whose own credential lapsed meanwhile. Asked for one's own texts only. */
@Named
@RequestScoped
public class SignOffStanding {

    @Inject
    private SignOffService signOffs;

    @Inject
    private Viewer viewer;

    private final Map<String, Boolean> stranded = new HashMap<>();

    /** Whether the viewer is the trainee or the lawyer of it. */
    public boolean isReadable(SignOff signOff) {
        return signOff != null && viewer.find().filter(v -> v.equals(signOff.getTrainee()) || v.equals(signOff.getSupervisor())).isPresent();
    }

    public boolean isStranded(SignOff signOff) {
        return signOff != null && stranded.computeIfAbsent(signOff.getToken(), token -> signOffs.isStranded(signOff));
    }
}
