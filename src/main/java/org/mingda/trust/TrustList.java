package org.mingda.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.account.Viewer;

/** What authors have earned, for parts of the desk's pages: {@code #{trustList.of(author)}}. */
@Named
@RequestScoped
public class TrustList {

    @Inject
    private TrustService trust;

    @Inject
    private Viewer viewer;

    private final Map<String, Trust> known = new HashMap<>();

    /** Moderators only. */
    public Trust of(Account author) {
        viewer.getAccount().require(Role.MODERATOR);
        return known.computeIfAbsent(author.getToken(), token -> trust.of(author));
    }
}
