package org.mingda.declaration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.kernel.Refusal;
import org.mingda.signoff.Signing;

/** The lawyer who is about to sign a trainee's words says for whom he acts himself. On the form of the sign-off by {@code /declaration/signing.xhtml}. */
@Named
@RequestScoped
public class SigningForm {

    @Inject
    private DeclarationService declarations;

    @Inject
    private Viewer viewer;

    private String side = "";

    /** Keeps what he chose before the words are signed. Whether a machine wrote is the trainee's to say: what the lawyer declared about words of his own stays. */
    void signing(@Observes(notifyObserver = Reception.IF_EXISTS) Signing event) {
        declarations.about(viewer.getAccount(), event.signOff().getPath()).ifPresent(question -> {
            Side chosen = Side.named(side).orElseThrow(() -> new Refusal("declaration.missing_signing"));
            boolean withAi = declarations.last(viewer.getAccount(), question).filter(Declaration::isWithAi).isPresent();
            declarations.declare(viewer.getAccount(), question.getToken(), new Stated(chosen, withAi));
        });
    }

    public Side[] getSides() {
        return Side.values();
    }

    public String getSide() {
        return side;
    }

    public void setSide(String side) {
        this.side = side;
    }
}
