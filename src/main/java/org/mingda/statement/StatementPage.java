package org.mingda.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.mingda.account.Viewer;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Review;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.Texts;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** {@code /me/decision/TOKEN}: the statement of reasons for one decision. */
@Named
@RequestScoped
public class StatementPage {

    @Inject
    private StatementService statements;

    @Inject
    private SettingService settings;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Texts texts;

    private Decision decision;

    public void load() {
        getDecision();
    }

    public Decision getDecision() {
        if (decision == null) {
            decision = statements.find(viewer.getAccount(), address.getToken());
        }
        return decision;
    }

    /** The text; null when the decision is about a person. */
    public Review getReview() {
        return getDecision().getReview();
    }

    /** What was done, in a sentence; kinds of content and reasons that need their own have one. */
    public String getWhat() {
        return sentence("statement_view.what_");
    }

    /** What it means for the text or the person, and how long. */
    public String getScope() {
        return sentence("statement_view.scope_");
    }

    /** What the author can do now. */
    public String getRemedy() {
        return sentence("statement_view.remedy_");
    }

    private String sentence(String stem) {
        DecisionKind kind = getDecision().getKind();
        String ownText = getReview() == null ? stem : stem + getReview().getKind() + "_" + kind;
        return Stream.of(stem + kind + "_" + getDecision().getReason(), stem + getDecision().getReason(), ownText).filter(texts::containsKey).findFirst().map(texts::get)
                .orElseGet(() -> texts.get(stem + kind));
    }

    /** Whether nothing was done to the text since, so that the statement still holds. */
    public boolean isStanding() {
        return getDecision().isCurrent();
    }

    /** What made the machine hold it: names of checks; empty when the site's policy does, or when the words are no longer those that were held. */
    public List<String> getChecks() {
        return isStanding() && getReview() != null ? getReview().getHoldingChecks() : List.of();
    }

    /** Whether the author may mend it and send it again where it stands. */
    public boolean isMendable() {
        return getReview() != null && isStanding() && getReview().isEditable() && getDecision().getKind().isRestriction() && getReview().getAuthor().equals(viewer.getAccount());
    }

    /** Where to write to object; empty when the operator has named none. */
    public String getContact() {
        return settings.text(Setting.CONTACT);
    }
}
