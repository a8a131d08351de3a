package org.mingda.declaration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;

/** What stands before an answer on its form: for whom the professional acts, and whether a machine wrote. */
@Named
@RequestScoped
public class DeclarationForm {

    @Inject
    private DeclarationService declarations;

    @Inject
    private Viewer viewer;

    private String side = "";
    private boolean withAi;

    /** Shows what was declared last, for a page that is opened. */
    public void begin(Question question) {
        declarations.last(viewer.getAccount(), question).ifPresent(said -> {
            side = said.getSide().name();
            withAi = said.isWithAi();
        });
    }

    /** Shows what a draft holds instead. */
    public void begin(String draftedSide, String draftedAi) {
        side = Side.named(draftedSide).map(Side::name).orElse(side);
        withAi = draftedAi.isEmpty() ? withAi : Boolean.parseBoolean(draftedAi);
    }

    /** Keeps what was declared; then stops whoever did not choose, and whoever acts for the lender. */
    public void declare(Question question) {
        Side chosen = Side.named(side).orElseThrow(() -> new Refusal("declaration.missing"));
        declarations.declare(viewer.getAccount(), question.getToken(), new Stated(chosen, withAi));
        declarations.requireFree(viewer.getAccount(), question);
    }

    /** What is chosen, as a draft keeps it. */
    public String getChoices() {
        return "side=" + (side == null ? "" : side) + ";with-ai=" + withAi;
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

    public boolean isWithAi() {
        return withAi;
    }

    public void setWithAi(boolean withAi) {
        this.withAi = withAi;
    }
}
