package org.mingda.sanction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Ruling;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;

/** What a moderator types to sanction somebody. */
@Named
@RequestScoped
public class SanctionForm {

    @Inject
    private NewSanctionPage page;

    @Inject
    private SanctionService sanctions;

    @Inject
    private CategoryService categories;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private DecisionKind kind;
    private Integer hours;
    private String category;
    private String phone;
    private Reason reason;
    private final Words words = new Words();

    /** The free words of the form. */
    public static class Words {

        private String facts;
        private String explanation;
        private String ground;

        public String getFacts() {
            return facts;
        }

        public void setFacts(String facts) {
            this.facts = facts;
        }

        public String getExplanation() {
            return explanation;
        }

        public void setExplanation(String explanation) {
            this.explanation = explanation;
        }

        public String getGround() {
            return ground;
        }

        public void setGround(String ground) {
            this.ground = ground;
        }
    }

    public String impose() {
        Sentence sentence = new Sentence(kind, chosen(), hours, phone);
        Grounds grounds = new Grounds(new Ruling(reason, words.explanation, words.ground), words.facts);
        String record = guard.once(() -> {
            sanctions.impose(viewer.getAccount(), address.getToken(), sentence, grounds);
            return "/desk/account/" + address.getToken();
        });
        return address.go(record, "sanction.note_imposed");
    }

    private Category chosen() {
        return category == null ? null : categories.all().stream().filter(c -> c.getSlug().equals(category)).findFirst()
                .orElseThrow(() -> new Refusal("sanction.category_unknown"));
    }

    /** The kind chosen; at first the next step of the ladder. */
    public DecisionKind getKind() {
        return kind == null && !FacesContext.getCurrentInstance().isPostback() ? page.getProposal().kind() : kind;
    }

    public void setKind(DecisionKind kind) {
        this.kind = kind;
    }

    /** The length chosen; at first that of the next step. */
    public Integer getHours() {
        return hours == null && !FacesContext.getCurrentInstance().isPostback() ? page.getProposal().hours() : hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Reason getReason() {
        return reason;
    }

    public void setReason(Reason reason) {
        this.reason = reason;
    }

    public Words getWords() {
        return words;
    }
}
