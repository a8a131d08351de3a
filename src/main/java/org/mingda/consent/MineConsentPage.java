package org.mingda.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.Locales;

/** {@code /me/consents}: what the visitor agreed to and when; asks anew when a wording has changed, and takes back what may be taken back. */
@Named
@RequestScoped
public class MineConsentPage {

    @Inject
    private ConsentService consents;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Locales locales;

    private List<Consent> history;
    private boolean agreed;

    public List<Consent> getHistory() {
        if (history == null) {
            history = consents.history(viewer.getAccount());
        }
        return history;
    }

    /** Agrees to the rules and the notice on personal data as they are now. */
    public String agree() {
        if (!agreed) {
            throw new Refusal("consent.tick");
        }
        consents.give(viewer.getAccount(), ConsentText.everybodys(), locales.getLocale());
        return address.go("/me/consents", "consent.note_given");
    }

    public String withdraw() {
        consents.withdraw(viewer.getAccount(), asking());
        return address.go("/me/consents", "consent.note_withdrawn");
    }

    /** Those that hold now and may be taken back. */
    public List<ConsentText> getApart() {
        return ConsentText.apart().stream().filter(this::given).toList();
    }

    private boolean given(ConsentText text) {
        return getHistory().stream().filter(c -> c.getText() == text).findFirst().filter(Consent::isGiven).isPresent();
    }

    /** What the address asks to take back, after one more press; null for nothing. */
    public ConsentText getAsked() {
        return getApart().stream().filter(text -> text.name().equals(address.query("withdraw"))).findFirst().orElse(null);
    }

    private ConsentText asking() {
        ConsentText asked = getAsked();
        if (asked == null) {
            throw new NotFound("consent");
        }
        return asked;
    }

    public List<ConsentText> getEverybodys() {
        return ConsentText.everybodys();
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
