package org.mingda.sanction;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.appeal.Appeal;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Submitting;
import org.mingda.server.TimeSource;

/** Says what restricts whom now, and stops what it restricts. */
@Stateless
public class ConductService {

    private static final String ALL = "select s from Sanction s join fetch s.account join fetch s.decision d left join fetch d.by left join fetch d.reach.category"
            + " left join fetch s.liftedBy where ";
    private static final String IN_FORCE = "s.account.id = :account and s.liftedAt is null and s.acknowledgedAt is null and (d.reach.until is null or d.reach.until > :now)"
            + " order by d.at desc, d.id desc";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(TimeSource.ZONE);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private BanKey key;

    /** What restricts a person now, the newest first. Called for the person himself and by the gates. */
    public List<Sanction> inForce(Account account) {
        return em.createQuery(ALL + IN_FORCE, Sanction.class).setParameter("account", account.getId()).setParameter("now", clock.instant()).getResultList();
    }

    /** All sanctions on the one who asks, the newest first. */
    public List<Sanction> mine(Account by) {
        return record(by.getId());
    }

    /** All sanctions on a person, the newest first; moderators only. */
    public List<Sanction> record(Account by, Account subject) {
        by.require(Role.MODERATOR);
        return record(subject.getId());
    }

    /** The next step for a person; moderators only. */
    public Ladder proposal(Account by, Account subject) {
        return Ladder.next(record(by, subject), clock.instant());
    }

    private List<Sanction> record(Long account) {
        return em.createQuery(ALL + "s.account.id = :account order by d.at desc, d.id desc", Sanction.class).setParameter("account", account).getResultList();
    }

    /** A sanction by its token; moderators only. */
    public Sanction find(Account by, String token) {
        by.require(Role.MODERATOR);
        return em.createQuery(ALL + "s.token = :token", Sanction.class).setParameter("token", token).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("sanction"));
    }

    /** The sanction that a decision imposed, if it did; for the person it concerns and for moderators. */
    public Optional<Sanction> byDecision(Account by, String decisionToken) {
        return em.createQuery(ALL + "d.token = :token", Sanction.class).setParameter("token", decisionToken).getResultStream().findFirst()
                .filter(s -> s.getAccount().equals(by) || by.is(Role.MODERATOR));
    }

    /** Whose ban bars this address or number from signing up; anybody's, for sign-up alone. Either may be null. */
    public Optional<Account> barred(String email, String phone) {
        return em.createQuery("select s.account from BanMark m join m.sanction s join s.decision d where m.mark in :marks and s.liftedAt is null", Account.class)
                .setParameter("marks", List.of(email == null ? "-" : key.mailbox(email), phone == null ? "-" : key.phone(phone)))
                .getResultStream().findFirst();
    }

    /** The one door of posting: stops what a sanction forbids. Called by the container; what goes wrong here stops the post too. */
    public void on(@Observes Submitting event) {
        for (Sanction sanction : inForce(event.submission().author())) {
            if (sanction.isConfining() && !event.submission().kind().equals(Appeal.KIND)) {
                throw new Refusal(sanction.getKind() == DecisionKind.BAN ? "sanction.banned" : "sanction.suspended");
            }
            if (event.open() && sanction.getKind() == DecisionKind.WARN) {
                throw new Refusal("sanction.warning_open");
            }
            if (event.open() && sanction.getKind() == DecisionKind.MUTE && sanction.stopsPosting(event.submission().category())) {
                throw new Refusal("sanction.muted", MINUTE.format(sanction.getUntil()));
            }
        }
    }
}
