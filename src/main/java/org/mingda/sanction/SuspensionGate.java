package org.mingda.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingda.signin.Confinement;

/** Keeps the suspended and the banned to their statements of reasons, their notices and the way out. */
@ApplicationScoped
public class SuspensionGate implements Confinement {

    private static final List<String> OPEN = List.of("/me/sanctions", "/me/decision/", "/me/notices", "/sign-out", "/sign-in", "/language/", "/confirm/", "/reset-password/",
            "/forgot-password");

    @Inject
    private Restraint restraint;

    @Override
    public boolean keepsFrom(String path) {
        return OPEN.stream().noneMatch(path::startsWith) && restraint.isConfined();
    }

    @Override
    public String refuge() {
        return "/me/sanctions";
    }
}
