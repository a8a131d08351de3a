package org.mingda.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.signin.Confinement;
import org.mingda.signin.Entrance;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Keeps sensitive pages closed to whoever signed in a while ago, until he proves once more that it is he: a telephone may have been lent, a desk left. */
@RequestScoped
public class ProofGate implements Confinement {

    private static final String CLOSE = "/me/close";
    /**
     * How somebody signs in and where he is signed in, who gets roles, what hands out all data of an account or ends it, what is sealed. {@code /me/password} asks for the password itself; "sign out
     * everywhere" is open: it takes something from whoever presses it and gives him nothing, and a thief is got rid of by an owner who has neither password nor code at hand.
     */
    private static final List<String> SENSITIVE = List.of("/me/security", "/me/session/", "/me/data", CLOSE, "/admin/account/", "/admin/sealed/", "/admin/seals");

    @Inject
    private Entrance entrance;

    @Inject
    private SettingService settings;

    @Inject
    private CurrentAddress address;

    @Inject
    private Viewer viewer;

    @Override
    public boolean keepsFrom(String path) {
        boolean staying = path.equals(CLOSE) && viewer.getAccount().isClosing();
        return SENSITIVE.stream().anyMatch(path::startsWith) && !staying && isDue();
    }

    /** Whether the visitor has to prove again that it is he before a sensitive act; pages whose other acts are open ask, and lead to {@link #refuge}. */
    public boolean isDue() {
        return !entrance.proved(settings.minutes(Setting.PROOF_MINUTES));
    }

    @Override
    public String refuge() {
        return "/me/prove?back=" + URLEncoder.encode(address.getHere(), StandardCharsets.UTF_8);
    }
}
