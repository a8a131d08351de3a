package org.mingda.verification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.credential.Act;
import org.mingda.credential.Credential;
import org.mingda.credential.Standing;
import org.mingda.credential.Today;
import org.mingda.kernel.Refusal;
import org.mingda.licence.ReviewDay;
import org.mingda.moderation.Reason;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Seat;
import org.mingda.moderation.Seats;
import org.mingda.moderation.Ruling;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/credential/TOKEN}: all that bears on an application, and the decision on it. */
@Named
@RequestScoped
public class ReviewVerificationPage {

    @Inject
    private VerificationDeskService desk;

    @Inject
    private VerificationService verifications;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Today today;

    @Inject
    private Seats seats;

    private Credential credential;
    private Seat seat;
    private List<Credential> related;
    private List<Credential> guided;
    private Map<String, Long> record;
    private String mark;
    private String sources;
    private String until;
    private String reason;
    private String explanation;
    private boolean sure;

    /** Stops a post whose page shows what is no longer so: its buttons may not even exist any more. */
    public void load() {
        String posted = address.query("comparedMark") == null ? address.query("rulingMark") : address.query("comparedMark");
        if (posted != null && !posted.equals(getCredential().getMark())) {
            throw new Refusal("moderation.changed_meanwhile");
        }
        getCredential();
    }

    public Credential getCredential() {
        if (credential == null) {
            credential = desk.open(by(), address.getToken());
            seat = seats.at(by(), credential.getReview());
        }
        return credential;
    }

    /** How the viewer stands to it. */
    public Seat getSeat() {
        getCredential();
        return seat;
    }

    public String verify() {
        verifications.verify(by(), address.getToken(), mark, compared());
        return done(Act.VERIFY);
    }

    public String resume() {
        verifications.resume(by(), address.getToken(), mark, compared());
        return done(Act.RESUME);
    }

    public String extend() {
        verifications.extend(by(), address.getToken(), mark, compared());
        return done(Act.EXTEND);
    }

    public String refuse() {
        verifications.refuse(by(), address.getToken(), mark, ruling());
        return done(Act.REFUSE);
    }

    public String suspend() {
        verifications.suspend(by(), address.getToken(), mark, ruling());
        return done(Act.SUSPEND);
    }

    public String revoke() {
        if (!sure) {
            throw new Refusal("verification.sure_required");
        }
        verifications.revoke(by(), address.getToken(), mark, ruling());
        return done(Act.REVOKE);
    }

    /** What waited leads back to the list, where the next one is; other acts stay with the credential. */
    private String done(Act act) {
        boolean waited = act == Act.VERIFY || act == Act.REFUSE;
        return address.go(waited ? "/desk/credentials" : "/desk/credential/" + address.getToken(), "verification.note_" + act.name().toLowerCase(java.util.Locale.ROOT));
    }

    private Compared compared() {
        try {
            return new Compared(sources, until == null ? null : LocalDate.parse(until));
        } catch (DateTimeParseException noDate) {
            throw new Refusal("verification.until_format");
        }
    }

    private Ruling ruling() {
        return new Ruling(Reason.forCredentials().stream().filter(r -> r.name().equals(reason)).findFirst().orElse(null), explanation);
    }

    private Account by() {
        return viewer.getAccount();
    }

    public Standing getStanding() {
        return today.standing(getCredential());
    }

    /** Whether one verifies, resumes or extends it in the present state. */
    public boolean isConfirmable() {
        return isFree() && List.of(Standing.WAITING, Standing.VALID, Standing.LAPSED, Standing.SUSPENDED).contains(getStanding());
    }

    /** Whether one refuses it or takes it away in the present state. */
    public boolean isRestrictable() {
        return isConfirmable() || isFree() && getStanding() == Standing.BLOCKED;
    }

    public boolean isRevocable() {
        return isRestrictable() && getStanding() != Standing.WAITING;
    }

    public boolean isOwn() {
        return getCredential().getAccount().equals(by());
    }

    /** Whether nothing but its state keeps the viewer from acting on it. */
    private boolean isFree() {
        return !isOwn() && (getSeat().isDecidable() || !getCredential().isWaiting());
    }

    /** Whether a trainee works at another firm than his supervisor, or the supervisor's credential no longer holds. */
    public boolean isSupervisorElsewhere() {
        return desk.supervisorElsewhere(by(), getCredential());
    }

    public List<Reason> getReasons() {
        return Reason.forCredentials();
    }

    public List<Credential> getRelated() {
        if (related == null) {
            related = desk.related(by(), getCredential());
        }
        return related;
    }

    /** Whether another person's credential states the same number. */
    public boolean isNumberElsewhere() {
        return getRelated().stream().anyMatch(c -> !c.getAccount().equals(getCredential().getAccount()));
    }

    public List<Credential> getGuided() {
        if (guided == null) {
            guided = desk.guided(by(), getCredential());
        }
        return guided;
    }

    /** How many texts of the applicant are in a state, by its name. */
    public long texts(String state) {
        if (record == null) {
            Map<ReviewState, Long> found = desk.record(by(), getCredential().getAccount());
            record = Arrays.stream(ReviewState.values()).collect(Collectors.toMap(ReviewState::name, s -> found.getOrDefault(s, 0L)));
        }
        return record.get(state);
    }

    /** The mark of what the page shows now. */
    public String getMark() {
        return getCredential().getMark();
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    public String getSources() {
        return sources;
    }

    public void setSources(String sources) {
        this.sources = sources;
    }

    public String getUntil() {
        return until == null ? ReviewDay.suggested(getCredential().getClaim(), today.getDate()).toString() : until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
