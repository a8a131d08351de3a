package org.mingda.moderation;

import java.util.Arrays;
import java.util.List;

/**
 * The catalogue of reasons. Each has a short label ({@code moderation_reason.ADVERTISING}) and the sentence told to the author, which names the rule or law it rests on
 * ({@code moderation_reason_text.ADVERTISING}). The digit of a reason at the desk is its place in the list of its kind, from 1.
 */
public enum Reason {
    /** Advertising, soliciting clients, agents for debt, surrender of policies or credit repair. */
    ADVERTISING,
    /** Leaves a way of contact to draw people off the site. */
    CONTACT,
    FRAUD,
    /** Names, numbers or pictures that identify somebody. */
    PERSONAL_DATA,
    INSULT,
    THREAT,
    ILLEGAL,
    /** Says what the law does not say, in a way that does harm. */
    MISLEADING,
    OFF_TOPIC,
    DUPLICATE,
    UNREADABLE,
    /** Claims to be a lawyer or an authority without being one. */
    FALSE_IDENTITY,
    /** Credential: the two sources do not agree, or one does not know the person. */
    CREDENTIAL_UNCONFIRMED(true),
    /** Credential: the evidence is not legible, out of date or another document. */
    CREDENTIAL_EVIDENCE(true),
    /** Credential: the yearly assessment was missed or failed, or practice was suspended. */
    CREDENTIAL_STANDING(true),
    /** Anything else: the explanation is then required. */
    OTHER;

    private final boolean credential;

    Reason() {
        this(false);
    }

    Reason(boolean credential) {
        this.credential = credential;
    }

    /** The reasons for texts, in the order of the desk. */
    public static List<Reason> forTexts() {
        return Arrays.stream(values()).filter(r -> !r.credential).toList();
    }

    /** The reasons for credentials. */
    public static List<Reason> forCredentials() {
        return Arrays.stream(values()).filter(r -> r.credential || r == FALSE_IDENTITY || r == OTHER).toList();
    }

    public String getName() {
        return name();
    }
}
