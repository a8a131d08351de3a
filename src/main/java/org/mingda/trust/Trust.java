package org.mingda.trust;

/**
 * What an author has earned.
 *
 * @param approved how many of his texts show
 * @param refused  how many were refused or taken down and were not put back
 * @param points   approved ones, less what refused ones cost; never below zero
 * @param level    what follows
 */
public record Trust(long approved, long refused, long points, Level level) {

    /**
     * The numbers of the settings.
     *
     * @param known   points from which an author is known
     * @param trusted points from which he is trusted; zero for nobody
     * @param cost    what one refused text takes
     */
    public record Scale(int known, int trusted, int cost) {
    }

    /** Counts; {@code vouched} for people of the staff, who are known at least. */
    static Trust of(long approved, long refused, Scale scale, boolean vouched) {
        long points = Math.max(0, approved - refused * scale.cost());
        boolean known = vouched || points >= scale.known();
        boolean trusted = known && scale.trusted() > 0 && points >= scale.trusted();
        return new Trust(approved, refused, points, trusted ? Level.TRUSTED : known ? Level.KNOWN : Level.NEW);
    }

    public long getApproved() {
        return approved;
    }

    public long getRefused() {
        return refused;
    }

    public long getPoints() {
        return points;
    }

    public Level getLevel() {
        return level;
    }
}
