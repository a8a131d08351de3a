package org.mingda.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mingda.account.Account;
import org.mingda.desk.QueueFilter.Conditions;
import org.mingda.moderation.Fronts;
import org.mingda.moderation.Lane;
import org.mingda.moderation.Review;
import org.mingda.pulse.PulseService;
import org.mingda.section.SectionService;
import org.mingda.section.Within;
import org.mingda.teamwork.ColleagueService;
import org.mingda.twins.ClusterService;

/** What of all that waits a moderator sees, and what he may be handed. */
@ApplicationScoped
public class Limits {

    /** Nobody else is at it. No lease holder is fetched with it: EclipseLink would make of that an inner join here. */
    private static final String FREE = "(r.leaseHolder is null or r.leaseHolder = :me or r.leaseUntil <= :now or r.leaseUntil > :beyond) and r.author <> :me";

    @Inject
    private SectionService sections;

    @Inject
    private PulseService pulse;

    @Inject
    private ColleagueService colleagues;

    @Inject
    private Fronts fronts;

    /** Only the moderator's own sections, if he has some, and of what is decided together only one. The conditions know {@code :state}. */
    void see(Conditions wanted, Account by) {
        Within within = sections.within(by);
        wanted.and(within.condition("r"));
        within.parameters().forEach((name, value) -> wanted.when(true, null, name, value));
        wanted.and(fronts.conditions());
    }

    /** Of near-twins only the head of their cluster. */
    void one(Conditions wanted) {
        wanted.and(" and " + ClusterService.NOT_BEHIND);
    }

    /** What this moderator may be handed now. Whoever has seen many dangers in this hour is handed none; what was escalated goes to those who take it. */
    void hand(Conditions open, Account by, Instant now) {
        open.when(true, FREE, "me", by);
        open.when(true, null, "now", now);
        open.when(true, null, "beyond", now.plus(Review.LEASE_MOST));
        open.when(true, "r.decider in :roles", "roles", by.getRoles());
        open.when(!colleagues.mayBeHanded(by), "(r.place.escalatedAt is null or r.place.escalatedAt > :notup)", "notup", now);
        open.when(pulse.weary(by), "r.place.lane <> :danger", "danger", Lane.DANGER);
        see(open, by);
        one(open);
    }
}
