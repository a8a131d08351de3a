package org.mingda.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Year;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.agreement.AgreementService;
import org.mingda.credential.Badge;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.credential.Standing;
import org.mingda.credential.Today;
import org.mingda.kernel.NotFound;
import org.mingda.licence.NumberReading;
import org.mingda.response.ResponseClock;
import org.mingda.response.Spread;
import org.mingda.routing.CoverageService;
import org.mingda.shell.CurrentAddress;

/** {@code /professional/TOKEN}: a professional, with the way to the record behind the badge. The token is the account's, so the address outlives each credential. */
@Named
@RequestScoped
public class ViewDirectoryPage {

    @Inject
    private CredentialService credentials;

    @Inject
    private AgreementService agreements;

    @Inject
    private ResponseClock responses;

    @Inject
    private CoverageService coverages;

    @Inject
    private CurrentAddress address;

    @Inject
    private Today today;

    private Credential credential;
    private Badge badge;
    private Long agreed;
    private Boolean askable;

    public void load() {
        getCredential();
    }

    /** The credential that was verified last, whether it holds or not. */
    public Credential getCredential() {
        if (credential == null) {
            credential = credentials.record(address.getToken()).orElseThrow(() -> new NotFound("professional"));
        }
        return credential;
    }

    /** Whose page it is: for the part of the page that shows the person's answers. */
    public Account getAccount() {
        return getCredential().getAccount();
    }

    public Badge getBadge() {
        if (badge == null) {
            badge = credentials.badgesOf(List.of(getCredential())).values().iterator().next();
        }
        return badge;
    }

    /** How long those whom he answered had waited; null when he answered too few. */
    public Spread getResponse() {
        return responses.by(getAccount());
    }

    /** Since which year he is licensed, as his number says; null when it says nothing. */
    public Integer getFirstYear() {
        Year year = NumberReading.of(getCredential().getClaim(), today.getDate()).year();
        return year == null ? null : year.getValue();
    }

    /** With how many of his answers other lawyers agree now. */
    public long getAgreed() {
        if (agreed == null) {
            agreed = agreements.received(List.of(getAccount())).getOrDefault(getAccount().getToken(), 0L);
        }
        return agreed;
    }

    /** Whether askers may ask him by name. */
    public boolean isAskable() {
        if (askable == null) {
            askable = isValid() && coverages.isListed(getAccount());
        }
        return askable;
    }

    public Standing getStanding() {
        return today.standing(getCredential());
    }

    public boolean isValid() {
        return getStanding().isHolding();
    }

    /** Whether firm and fields are shown: not of who gave the credential up or lost it for good. */
    public boolean isDetailed() {
        return getStanding() != Standing.WITHDRAWN && getStanding() != Standing.REVOKED;
    }
}
