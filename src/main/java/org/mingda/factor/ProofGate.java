package org.mingda.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingda.shell.CurrentAddress;
import org.mingda.signin.Confinement;
import org.mingda.signin.Entrance;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Keeps sensitive pages closed to whoever signed in a while ago, until he proves once more that it is he: a telephone may have been lent, a desk left. */
@RequestScoped
public class ProofGate implements Confinement {

    /** How somebody signs in, who gets roles, what hands out all data of an account or ends it. {@code /me/password} asks for the password itself. */
    private static final List<String> SENSITIVE = List.of("/me/security", "/me/data", "/me/close", "/admin/account/");

    @Inject
    private Entrance entrance;

    @Inject
    private SettingService settings;

    @Inject
    private CurrentAddress address;

    @Override
    public boolean keepsFrom(String path) {
        return SENSITIVE.stream().anyMatch(path::startsWith) && !entrance.proved(settings.minutes(Setting.PROOF_MINUTES));
    }

    @Override
    public String refuge() {
        return "/me/prove?back=" + URLEncoder.encode(address.getHere(), StandardCharsets.UTF_8);
    }
}
