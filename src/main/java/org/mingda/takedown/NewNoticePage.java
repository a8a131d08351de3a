package org.mingda.takedown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Review;
import org.mingda.report.ReportSender;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.shell.Locales;

/** {@code /notice/TOKEN}: a right holder gives notice about the text whose review has this token. */
@Named
@RequestScoped
public class NewNoticePage {

    @Inject
    private TakedownService takedowns;

    @Inject
    private ReportSender sender;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    @Inject
    private Locales locales;

    private Review target;
    private Right right;
    private String holder;
    private String email;
    private String evidence;
    private String demand;
    private String website;
    private boolean sincere;

    public void load() {
        getTarget();
    }

    public Review getTarget() {
        if (target == null) {
            target = takedowns.target(by(), address.getToken());
        }
        return target;
    }

    public String send() {
        if (!sincere) {
            throw new Refusal("takedown.sincere_missing");
        }
        Claim claim = new Claim(right, holder, email, evidence, demand, locales.getLocale());
        String path = guard.once(() -> {
            sender.counted(email, website);
            return takedowns.receive(by(), address.getToken(), claim).getStatusPath();
        });
        return address.go(path, "takedown.note_received");
    }

    private Account by() {
        return viewer.find().orElse(null);
    }

    public List<Right> getRights() {
        return List.of(Right.values());
    }

    public Right getRight() {
        return right;
    }

    public void setRight(Right right) {
        this.right = right;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getDemand() {
        return demand;
    }

    public void setDemand(String demand) {
        this.demand = demand;
    }

    /** The field that people do not see. */
    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    /** Whether he says that what he writes is true. */
    public boolean isSincere() {
        return sincere;
    }

    public void setSincere(boolean sincere) {
        this.sincere = sincere;
    }
}
