package org.mingda.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The catalogue of reasons. Each has a short label ({@code moderation_reason.ADVERTISING}) and the sentence told to the author, which names the rule or law it rests on
 * ({@code moderation_reason_text.ADVERTISING}). The most frequent stand first: the first nine have a digit at the desk, see {@link Choice}.
 */
public enum Reason {
    /** Advertising, soliciting clients, agents for debt, surrender of policies or credit repair. */
    ADVERTISING(Use.TEXT),
    /** Leaves a way of contact to draw people off the site. */
    CONTACT(Use.TEXT),
    FRAUD(Use.TEXT),
    /** Claims to be a lawyer or an authority without being one. */
    FALSE_IDENTITY(Use.TEXT, Use.CREDENTIAL),
    /** Names, numbers or pictures that identify somebody. */
    PERSONAL_DATA(Use.TEXT),
    INSULT(Use.TEXT),
    THREAT(Use.TEXT),
    /** Says what the law does not say, or teaches what the law forbids, in a way that does harm. */
    MISLEADING(Use.TEXT, Use.FEATURE),
    OFF_TOPIC(Use.TEXT, Use.FEATURE),
    ILLEGAL(Use.TEXT),
    DUPLICATE(Use.TEXT),
    UNREADABLE(Use.TEXT),
    /** The two sources do not agree, or one does not know the person. */
    CREDENTIAL_UNCONFIRMED(Use.CREDENTIAL),
    /** The evidence is not legible, out of date or another document. */
    CREDENTIAL_EVIDENCE(Use.CREDENTIAL),
    /** The yearly assessment was missed or failed, or practice was suspended. */
    CREDENTIAL_STANDING(Use.CREDENTIAL),
    /** A report that finds nothing wrong. */
    REPORT_NO_BREACH(Use.REPORT),
    /** A report of what only a court or authority can settle. */
    REPORT_DISPUTE(Use.REPORT),
    /** A report that does not say what is wrong. */
    REPORT_UNCLEAR(Use.REPORT),
    /** An appeal against a decision that was right. */
    APPEAL_CONFIRMED(Use.APPEAL),
    /** An appeal against what has ended or changed meanwhile, so that there is nothing to give back. */
    APPEAL_MOOT(Use.APPEAL),
    /** A comment makes room among the featured ones; nothing is wrong with it. */
    EDITORIAL(Use.FEATURE),
    /** Several independent readers reported it: it is hidden until a moderator has decided. */
    REPORTED(Use.MEASURE),
    /** A right holder gave notice that the text infringes his right (民法典 1195): the text is down while the two sides state their case. */
    RIGHTS_NOTICE(Use.MEASURE),
    /** A notice that lacks the holder's identity or evidence. */
    NOTICE_INCOMPLETE(Use.NOTICE),
    /** A notice that names no right which the text could infringe. */
    NOTICE_UNFOUNDED(Use.NOTICE),
    /** Anything else: the explanation is then required. */
    OTHER(Use.TEXT, Use.CREDENTIAL, Use.REPORT, Use.APPEAL, Use.FEATURE, Use.NOTICE);

    private enum Use { TEXT, CREDENTIAL, REPORT, APPEAL, FEATURE, MEASURE, NOTICE }

    /**
     * A reason as the desk offers it.
     *
     * @param reason the reason
     * @param key    the key that chooses it: 1 to 9 by place, 0 for {@link #OTHER}, beyond that the first letter of its name
     */
    public record Choice(Reason reason, String key) {

        public Reason getReason() {
            return reason;
        }

        public String getKey() {
            return key;
        }
    }

    private static final int DIGITS = 9;

    private final List<Use> uses;

    Reason(Use... uses) {
        this.uses = List.of(uses);
    }

    /** The reasons for texts, in the order of the desk. */
    public static List<Reason> forTexts() {
        return by(Use.TEXT);
    }

    /** The reasons for credentials. */
    public static List<Reason> forCredentials() {
        return by(Use.CREDENTIAL);
    }

    /** The reasons to leave a reported text where it is. */
    public static List<Reason> forReports() {
        return by(Use.REPORT);
    }

    /** The reasons to uphold a decision that was appealed. */
    public static List<Reason> forAppeals() {
        return by(Use.APPEAL);
    }

    /** The reasons to take a comment from the featured ones. */
    public static List<Reason> forFeatures() {
        return Stream.concat(Stream.of(EDITORIAL), by(Use.FEATURE).stream().filter(r -> r != EDITORIAL)).toList();
    }

    /** The reasons to refuse a right holder's notice. */
    public static List<Reason> forNotices() {
        return by(Use.NOTICE);
    }

    /** Whether what was taken away for it does not come back by other words: a danger to somebody, and a dispute whose outcome the law leaves to both sides. An appeal is open as always. */
    public boolean isFinal() {
        return this == THREAT || this == RIGHTS_NOTICE;
    }

    /** The reason of this name among those offered; null for anything else. */
    public static Reason named(String name, List<Reason> offered) {
        return offered.stream().filter(r -> r.name().equals(name)).findFirst().orElse(null);
    }

    /** Reasons with the keys that choose them. */
    public static List<Choice> choices(List<Reason> reasons) {
        return reasons.stream().map(r -> new Choice(r, r.key(reasons.indexOf(r)))).toList();
    }

    private String key(int place) {
        return this == OTHER ? "0" : place < DIGITS ? String.valueOf(place + 1) : name().substring(0, 1).toLowerCase(Locale.ROOT);
    }

    private static List<Reason> by(Use use) {
        return Arrays.stream(values()).filter(r -> r.uses.contains(use)).toList();
    }

    public String getName() {
        return name();
    }
}
