package org.mingda.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingda.account.Viewer;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.Locales;

/** Asks for consent to one use of sensitive data, on the page that needs it: {@code <ui:include src="/consent/ask.xhtml">} with {@code wording}. */
@Named
@RequestScoped
public class ConsentForm {

    @Inject
    private ConsentService consents;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Locales locales;

    private final Map<ConsentText, Boolean> asked = new EnumMap<>(ConsentText.class);
    private boolean ticked;

    /** Whether the visitor has yet to agree. */
    public boolean asks(String text) {
        return viewer.isSignedIn() && asked.computeIfAbsent(ConsentText.valueOf(text), t -> !consents.holds(viewer.getAccount(), t));
    }

    public String give(String text) {
        if (!ticked) {
            throw new Refusal("consent.tick");
        }
        consents.give(viewer.getAccount(), List.of(ConsentText.valueOf(text)), locales.getLocale());
        return address.go(address.getPath(), "consent.note_given");
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
