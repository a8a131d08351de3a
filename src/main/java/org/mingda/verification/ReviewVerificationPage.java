package org.mingda.verification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.credential.Credential;
import org.mingda.credential.Standing;
import org.mingda.credential.Today;
import org.mingda.factor.ProofGate;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Seat;
import org.mingda.moderation.Seats;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/credential/TOKEN}: all that bears on an application, and the decision on it. */
@Named
@RequestScoped
public class ReviewVerificationPage {

    private static final Set<Standing> CONFIRMABLE = EnumSet.of(Standing.WAITING, Standing.IN_REVIEW, Standing.VALID, Standing.DUE, Standing.LAPSED, Standing.SUSPENDED);

    @Inject
    private ProofGate proof;

    @Inject
    private VerificationDeskService desk;

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
    private String why;
    private String number;

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

    /** Shows the whole number once; the reason is kept. Who signed in a while ago proves first that it is he. */
    public String read() {
        if (proof.isDue()) {
            return address.go(proof.refuge());
        }
        number = desk.number(by(), address.getToken(), why);
        return null;
    }

    private Account by() {
        return viewer.getAccount();
    }

    public Standing getStanding() {
        return today.standing(getCredential());
    }

    /** Whether one verifies, resumes or extends it in the present state. */
    public boolean isConfirmable() {
        return isFree() && CONFIRMABLE.contains(getStanding());
    }

    /** Whether one refuses it or takes it away in the present state. */
    public boolean isRestrictable() {
        return isConfirmable() || isFree() && List.of(Standing.BLOCKED, Standing.MOVED).contains(getStanding());
    }

    public boolean isRevocable() {
        return isRestrictable() && !getStanding().isAwaited();
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

    /** The whole number, when its reason was just given; null otherwise. */
    public String getNumber() {
        return number;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public int getReasonMax() {
        return VerificationDeskService.REASON_MAX;
    }
}
