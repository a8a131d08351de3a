package org.mingda.moderation;

/** What a form asks whoever restricts something: a reason of the catalogue, and his own words. */
public class Grounds {

    private Reason reason;
    private String explanation;

    /** At first this reason is chosen; null for none. */
    public Grounds(Reason reason) {
        this.reason = reason;
    }

    /** What was filled in, as a ruling; refuses one that lacks what it needs. */
    public Ruling ruling() {
        return new Ruling(reason, explanation);
    }

    public Reason getReason() {
        return reason;
    }

    public void setReason(Reason reason) {
        this.reason = reason;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
