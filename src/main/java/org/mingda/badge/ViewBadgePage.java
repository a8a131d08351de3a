package org.mingda.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.credential.Badge;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.credential.CredentialStep;
import org.mingda.credential.Standing;
import org.mingda.credential.Today;
import org.mingda.kernel.NotFound;
import org.mingda.shell.CurrentAddress;

/**
 * {@code /badge/TOKEN}: the record behind a badge: what was checked, when, by which role and in which sources, until when it holds, and all that happened to it; said plainly when it no longer
 * holds. The token is the record's own, so that the badge of an old answer leads to what held when it was written.
 */
@Named
@RequestScoped
public class ViewBadgePage {

    @Inject
    private CredentialService credentials;

    @Inject
    private CurrentAddress address;

    @Inject
    private Today today;

    private Credential credential;
    private Badge badge;
    private List<Credential> others;
    private List<CredentialStep> steps;

    public void load() {
        getCredential();
    }

    public Credential getCredential() {
        if (credential == null) {
            credential = credentials.find(address.getToken()).orElseThrow(() -> new NotFound("badge"));
        }
        return credential;
    }

    public Account getAccount() {
        return getCredential().getAccount();
    }

    public Badge getBadge() {
        if (badge == null) {
            badge = credentials.badgesOf(List.of(getCredential())).values().iterator().next();
        }
        return badge;
    }

    public Standing getStanding() {
        return today.standing(getCredential());
    }

    public boolean isValid() {
        return getStanding().isHolding();
    }

    /** Whether firm, number and sources are shown: not of who gave the credential up or lost it for good. */
    public boolean isDetailed() {
        return getStanding() != Standing.WITHDRAWN && getStanding() != Standing.REVOKED;
    }

    /** What happened to it since it was verified first, oldest first. */
    public List<CredentialStep> getSteps() {
        if (steps == null) {
            steps = credentials.history(getCredential()).stream().filter(s -> s.getAct().isPublic()).toList();
        }
        return steps;
    }

    /** Earlier and later records of the same person, newest first. */
    public List<Credential> getOthers() {
        if (others == null) {
            others = credentials.records(getAccount()).stream().filter(c -> !c.equals(getCredential())).toList();
        }
        return others;
    }
}
