package org.mingda.duplicate;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.answer.AnswerReviewService;
import org.mingda.credential.CredentialService;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Reviewed;
import org.mingda.question.Question;
import org.mingda.section.SectionService;
import org.mingda.section.Within;

/** Duplicates: proposed by professionals and moderators, decided by moderators, objected to by askers. */
@Stateless
public class DuplicateService {

    private static final Set<DuplicateState> CLOSING = EnumSet.of(DuplicateState.CLOSED, DuplicateState.OBJECTED);
    private static final Set<DuplicateState> UNDER_WAY = EnumSet.of(DuplicateState.PROPOSED, DuplicateState.CLOSED, DuplicateState.OBJECTED);

    private static final String PAIR = "select d from Duplicate d join fetch d.proposer join fetch d.question join fetch d.original where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CredentialService credentials;

    @Inject
    private AnswerReviewService answers;

    @Inject
    private SectionService sections;

    @Inject
    private Event<DuplicateMoved> moved;

    /** Proposes that a question asks what another asked. Moderators, whose own proposal counts at once, and professionals whose credential holds. */
    public Duplicate propose(Account by, String questionToken, String originalToken, String note) {
        boolean decides = by.is(Role.MODERATOR);
        if (!decides && credentials.valid(by).isEmpty()) {
            throw new NotAllowed("neither moderator nor professional");
        }
        Question question = question(questionToken);
        if (underWay(question).isPresent()) {
            throw new Refusal("duplicate.proposed_already");
        }
        Question original = end(question, question(originalToken));
        Duplicate duplicate = new Duplicate(new Pair(question, original), em.getReference(Account.class, by.getId()), note, clock.instant());
        em.persist(duplicate);
        if (decides) {
            close(by, duplicate);
        } else {
            moved.fire(new DuplicateMoved(duplicate, by));
        }
        return duplicate;
    }

    /** Closes the question, or keeps it closed against its asker's objection. Moderators. */
    public Duplicate close(Account by, String token, int version) {
        by.require(Role.MODERATOR);
        Duplicate duplicate = seen(token, version);
        close(by, duplicate);
        return duplicate;
    }

    private void close(Account by, Duplicate duplicate) {
        requireSection(by, duplicate);
        duplicate.close(em.getReference(Account.class, by.getId()), clock.instant());
        lock(duplicate);
        if (!end(duplicate.getQuestion(), duplicate.getOriginal()).equals(duplicate.getOriginal())) {
            throw new Refusal("duplicate.original_closed");
        }
        duplicate.getQuestion().close(true);
        moved.fire(new DuplicateMoved(duplicate, by));
    }

    /** Two that cross wait for each other here, always in the same order. */
    private void lock(Duplicate duplicate) {
        Stream.of(duplicate.getQuestion(), duplicate.getOriginal()).sorted(Comparator.comparing(Question::getToken)).forEach(q -> {
            em.flush();
            em.refresh(q, LockModeType.PESSIMISTIC_WRITE);
        });
    }

    /** Says that they are two. Moderators. */
    public Duplicate decline(Account by, String token, int version) {
        by.require(Role.MODERATOR);
        Duplicate duplicate = seen(token, version);
        requireSection(by, duplicate);
        duplicate.decline(em.getReference(Account.class, by.getId()), clock.instant());
        moved.fire(new DuplicateMoved(duplicate, by));
        return duplicate;
    }

    /** Opens the question again. Moderators. */
    public Duplicate reopen(Account by, String token, int version) {
        by.require(Role.MODERATOR);
        Duplicate duplicate = seen(token, version);
        requireSection(by, duplicate);
        duplicate.reopen(em.getReference(Account.class, by.getId()), clock.instant());
        open(duplicate, by);
        return duplicate;
    }

    private void open(Duplicate duplicate, Account by) {
        duplicate.getQuestion().close(false);
        answers.count(duplicate.getQuestion());
        moved.fire(new DuplicateMoved(duplicate, by));
    }

    /** The asker of a closed question says why his is another. */
    public Duplicate object(Account by, String questionToken, String why) {
        Duplicate duplicate = closing(question(questionToken)).orElseThrow(() -> new Refusal("duplicate.decided_already"));
        duplicate.object(by, why);
        moved.fire(new DuplicateMoved(duplicate, by));
        return duplicate;
    }

    /** An original that is hidden leads nowhere: what was closed for it opens again. */
    public void on(@Observes Reviewed event) {
        if (event.review().getKind().equals(Question.KIND) && !event.review().isShown()) {
            em.createQuery("select d from Duplicate d join fetch d.question where d.original.review = :review and d.state in :closing", Duplicate.class)
                    .setParameter("review", event.review()).setParameter("closing", CLOSING).getResultList().forEach(d -> {
                        d.lapse(clock.instant());
                        open(d, null);
                    });
        }
    }

    /** What closes this question now, with the question it leads to. Anyone may ask. */
    public Optional<Duplicate> closing(Question question) {
        return em.createQuery("select d from Duplicate d join fetch d.original o join fetch o.review where d.question.token = :question and d.state in :closing", Duplicate.class)
                .setParameter("question", question.getToken()).setParameter("closing", CLOSING).getResultStream().findFirst();
    }

    /** What waits for a moderator, longest first. Moderators, each within his sections. */
    public List<Duplicate> waiting(Account by, int most) {
        by.require(Role.MODERATOR);
        Within within = sections.within(by);
        return within.fill(em.createQuery(PAIR + "d.state in :waiting" + within.condition("d.question.review") + " order by d.proposedAt, d.id", Duplicate.class))
                .setHint("eclipselink.join-fetch", "d.question.review").setHint("eclipselink.join-fetch", "d.original.review")
                .setParameter("waiting", EnumSet.of(DuplicateState.PROPOSED, DuplicateState.OBJECTED)).setMaxResults(most).getResultList();
    }

    /** One proposal. Moderators. */
    public Duplicate find(Account by, String token) {
        by.require(Role.MODERATOR);
        return one(token);
    }

    private Duplicate one(String token) {
        return em.createQuery(PAIR + "d.token = :token", Duplicate.class)
                .setHint("eclipselink.join-fetch", "d.question.review").setHint("eclipselink.join-fetch", "d.original.review")
                .setParameter("token", token).getResultStream().findFirst().orElseThrow(() -> new NotFound("duplicate"));
    }

    private Duplicate seen(String token, int version) {
        Duplicate duplicate = one(token);
        if (duplicate.getVersion() != version) {
            throw new Refusal("duplicate.changed_meanwhile");
        }
        return duplicate;
    }

    private void requireSection(Account by, Duplicate duplicate) {
        if (!sections.covers(by, duplicate.getQuestion().getReview())) {
            throw new Refusal("section.not_yours");
        }
    }

    /** Where a question leads at last: itself while it is open. A way that comes back to the question to be closed is refused. */
    private Question end(Question question, Question original) {
        Question at = original;
        for (Optional<Duplicate> next = closing(at); ; next = closing(at)) {
            if (at.equals(question)) {
                throw new Refusal(original.equals(question) ? "duplicate.itself" : "duplicate.circular");
            }
            if (next.isEmpty()) {
                return at;
            }
            at = next.get().getOriginal();
        }
    }

    private Optional<Duplicate> underWay(Question question) {
        return em.createQuery("select d from Duplicate d where d.question = :question and d.state in :open", Duplicate.class)
                .setParameter("question", question).setParameter("open", UNDER_WAY).getResultStream().findFirst();
    }

    /** A question that everybody sees. */
    private Question question(String token) {
        return em.createQuery("select q from Question q join fetch q.review join fetch q.asker where q.token = :token", Question.class).setParameter("token", token)
                .getResultStream().findFirst().filter(Question::isShown).orElseThrow(() -> new Refusal("duplicate.unknown"));
    }
}
