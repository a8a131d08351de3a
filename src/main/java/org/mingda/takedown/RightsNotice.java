package org.mingda.takedown;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Review;

/**
 * A right holder's notice that a text infringes his right, and the author's answer (民法典 1195 to 1197).
 *
 * <p>Life cycle: RECEIVED → REFUSED, or ACTED by a moderator (forwarded to the author, text down). ACTED → COUNTERED by the author's statement, which is forwarded at once
 * and starts the clock {@link #getDueAt}. COUNTERED → PURSUED if the right holder says in time that he has complained or sued; else RESTORED when the time is over. A
 * moderator may put the text back from ACTED, COUNTERED or PURSUED, such as after a judgment. A notice that proves wrong is marked as such (1195, third paragraph: who gives
 * a wrong notice is liable), and the mark is read when the same address sends the next.
 */
@Entity
@Table(name = "rights_notice")
public class RightsNotice extends HandedIn {

    public static final String KIND = "NOTICE";
    public static final int WHERE_MAX = 300;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private NoticeState state;

    @Column(name = "acted_at")
    private Instant actedAt;

    @Column(name = "counter_name", length = NAME_MAX)
    private String counterName;

    @Column(name = "counter_text", length = EVIDENCE_MAX)
    private String counterText;

    @Column(name = "countered_at")
    private Instant counteredAt;

    /** Until when the right holder may say that he has complained or sued; null when no clock runs. */
    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "pursued_at")
    private Instant pursuedAt;

    @Column(name = "pursued_where", length = WHERE_MAX)
    private String pursuedWhere;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(nullable = false)
    private boolean wrongful;

    @Version
    private int version;

    protected RightsNotice() {
    }

    /** Takes a notice in; its review follows by {@link #judgedBy}. */
    RightsNotice(Review target, Claim claim, String number, Instant now) {
        super(target, claim, number, now);
        this.state = NoticeState.RECEIVED;
    }

    /** Forwarded, with the measure taken. */
    void act(Instant now) {
        requireState(NoticeState.RECEIVED);
        state = NoticeState.ACTED;
        actedAt = now;
    }

    void refuse(Instant now) {
        requireState(NoticeState.RECEIVED);
        state = NoticeState.REFUSED;
        closedAt = now;
    }

    /** The author's statement; the right holder's time begins. */
    void counter(CounterStatement statement, Instant now, Duration wait) {
        requireState(NoticeState.ACTED);
        state = NoticeState.COUNTERED;
        counterName = statement.name();
        counterText = statement.text();
        counteredAt = now;
        dueAt = now.plus(wait);
    }

    /** The right holder says where he has complained or sued; in time, or it is too late. */
    void pursue(String where, Instant now) {
        requireState(NoticeState.COUNTERED);
        String named = where == null ? "" : CleanText.line(where);
        if (named.isEmpty() || named.length() > WHERE_MAX) {
            throw new Refusal("takedown.where_length", WHERE_MAX);
        }
        if (isDue(now)) {
            throw new Refusal("takedown.too_late");
        }
        state = NoticeState.PURSUED;
        pursuedWhere = named;
        pursuedAt = now;
        dueAt = null;
    }

    /** The text shows again: the time is over, or a moderator says so. */
    void restored(Instant now) {
        requireState(NoticeState.ACTED, NoticeState.COUNTERED, NoticeState.PURSUED);
        state = NoticeState.RESTORED;
        dueAt = null;
        closedAt = now;
    }

    /** It has proved wrong. */
    void proveWrong() {
        requireState(NoticeState.REFUSED, NoticeState.RESTORED);
        wrongful = true;
    }

    boolean isDue(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }

    /** When the next step is due: the moderator's while it waits, else the end of the right holder's time; null when no clock runs. */
    public Instant clock(Duration toAct) {
        return state == NoticeState.RECEIVED ? getReceivedAt().plus(toAct) : dueAt;
    }

    private void requireState(NoticeState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new Refusal("takedown.state");
        }
    }

    public NoticeState getState() {
        return state;
    }

    public Instant getActedAt() {
        return actedAt;
    }

    public String getCounterName() {
        return counterName;
    }

    public String getCounterText() {
        return counterText;
    }

    public Instant getCounteredAt() {
        return counteredAt;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getPursuedAt() {
        return pursuedAt;
    }

    public String getPursuedWhere() {
        return pursuedWhere;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public boolean isWrongful() {
        return wrongful;
    }

    public int getVersion() {
        return version;
    }

}
