package org.mingda.verification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.credential.Act;
import org.mingda.credential.Compared;
import org.mingda.credential.Source;
import org.mingda.credential.SourceKind;
import org.mingda.credential.Today;
import org.mingda.kernel.Refusal;
import org.mingda.licence.ReviewDay;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Ruling;
import org.mingda.shell.CurrentAddress;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** The decision on a credential: what was compared and until when it holds, or what is taken away and why. */
@Named
@RequestScoped
public class VerificationForm {

    /** Lines for sources; as many as the settings may ask for. */
    private static final int LINES = 3;

    @Inject
    private VerificationService verifications;

    @Inject
    private ReviewVerificationPage page;

    @Inject
    private SettingService settings;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Today today;

    private final List<SourceLine> lines = new ArrayList<>();
    private String mark;
    private String recheck;
    private String until;
    private String reason;
    private String explanation;
    private boolean sure;

    public VerificationForm() {
        for (int i = 0; i < LINES; i++) {
            lines.add(new SourceLine());
        }
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

    public String move() {
        verifications.move(by(), address.getToken(), mark, ruling());
        return done(Act.MOVE);
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
        return address.go(waited ? "/desk/credentials" : "/desk/credential/" + address.getToken(), "verification.note_" + act.name().toLowerCase(Locale.ROOT));
    }

    private Compared compared() {
        List<Source> sources = lines.stream().map(SourceLine::source).filter(s -> !s.isBlank()).toList();
        return new Compared(sources, date(recheck), date(until));
    }

    private static LocalDate date(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
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

    private ReviewDay suggested() {
        return ReviewDay.suggested(page.getCredential().getClaim(), today.getDate(), settings.number(Setting.TRAINEE_GRACE_DAYS));
    }

    public List<Reason> getReasons() {
        return Reason.forCredentials();
    }

    public SourceKind[] getKinds() {
        return SourceKind.values();
    }

    /** How many sources are asked for. */
    public int getLeast() {
        return settings.number(Setting.CREDENTIAL_SOURCES);
    }

    public List<SourceLine> getLines() {
        return lines;
    }

    /** The mark of what the page shows now. */
    public String getMark() {
        return page.getCredential().getMark();
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    public String getRecheck() {
        return recheck == null ? suggested().recheckOn().toString() : recheck;
    }

    public void setRecheck(String recheck) {
        this.recheck = recheck;
    }

    public String getUntil() {
        return until == null ? suggested().until().toString() : until;
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
