package org.mingda.answer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.credential.Badge;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Slice;
import org.mingda.moderation.ReviewState;
import org.mingda.question.Question;
import org.mingda.server.TimeSource;

/** Reads answers. */
@Stateless
public class AnswerListService {

    /** Answers on a page of a professional's list. */
    public static final int PAGE = 20;
    /** Answers below one question: more professionals than this never answered one. */
    private static final int ALL = 200;

    private static final String WITH_ALL = "select a from Answer a join fetch a.question join fetch a.author left join fetch a.clearance.review left join fetch a.clearance.signOff"
            + " join fetch a.qualification.credential join fetch a.thread where ";
    /** What JPQL cannot fetch here: parts of parts. */
    private static final String FETCH = "eclipselink.join-fetch";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CredentialService credentials;

    /** The answers of a question that this viewer may see, or null for a visitor: the accepted one first, then the most helpful, then the oldest. */
    public List<Answer> of(Account viewer, Question question) {
        return em.createQuery(WITH_ALL + "a.question.token = :question", Answer.class).setHint(FETCH, "a.qualification.credential.review")
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "a.qualification.credential.replacement")
                .setParameter("question", question.getToken()).setMaxResults(ALL).getResultStream().filter(a -> a.visibleTo(viewer))
                .sorted(Comparator.comparing((Answer a) -> !a.isAccepted()).thenComparing(a -> -a.getEsteem().getHelpfulCount()).thenComparing(Answer::getCreatedAt))
                .toList();
    }

    /** These answers with the badges that go with them: two more statements, three when trainees are among them. Anyone may ask. */
    public List<ShownAnswer> shown(List<Answer> answers, Account viewer, Set<String> votes) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeSource.ZONE);
        Map<String, Badge> signers = credentials.badges(answers.stream().map(a -> a.getQualification().getSignedBy()).filter(Objects::nonNull).collect(Collectors.toSet()));
        Set<String> blocked = credentials.blocked(answers.stream().map(Answer::getAuthor).collect(Collectors.toSet()));
        return answers.stream().map(a -> new ShownAnswer(a, blocked.contains(a.getAuthor().getToken()) ? a.getQualification().badge(today).ended() : a.getQualification().badge(today),
                a.getQualification().getSignedBy() == null ? null : signers.get(a.getQualification().getSignedBy().getToken()),
                votes.contains(a.getToken()), a.getAuthor().equals(viewer))).toList();
    }

    /** The tokens of the answers of a question that this account found helpful. Everybody sees his own only. */
    public Set<String> votes(Account by, Question question) {
        return Set.copyOf(em.createQuery("select v.answer.token from HelpfulVote v where v.account.token = :by and v.answer.question.token = :question", String.class)
                .setParameter("by", by.getToken()).setParameter("question", question.getToken()).getResultList());
    }

    /** One of this author's own answers; for others it is not there. */
    public Answer own(Account by, String token) {
        return em.createQuery(WITH_ALL + "a.token = :token", Answer.class).setParameter("token", token).getResultStream().findFirst()
                .filter(a -> a.getAuthor().equals(by)).orElseThrow(() -> new NotFound("answer"));
    }

    /** What a professional has answered, newest first: answers and questions that everybody sees. Anyone may read. */
    public Slice<Answer> byProfessional(Account professional, int page) {
        String from = " from Answer a join a.question q where a.author.token = :author and a.clearance.review.state = :shown and q.review.state = :shown";
        long total = em.createQuery("select count(a)" + from, Long.class)
                .setParameter("author", professional.getToken()).setParameter("shown", ReviewState.APPROVED).getSingleResult();
        List<Answer> rows = total == 0 ? List.of() : em.createQuery("select a from Answer a join fetch a.question q join fetch a.clearance.review where a.author.token = :author"
                + " and a.clearance.review.state = :shown and q.review.state = :shown order by a.shownAt desc, a.createdAt desc", Answer.class)
                .setHint(FETCH, "a.question.review").setHint(FETCH, "a.question.category")
                .setParameter("author", professional.getToken()).setParameter("shown", ReviewState.APPROVED)
                .setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList();
        return new Slice<>(rows, page, PAGE, total);
    }

    /** The credential under which this account may answer now; null for those who may not. Everybody asks for himself. */
    public Credential standing(Account by) {
        return credentials.valid(by).orElse(null);
    }

    /** Which of these questions this author has an answer under way to, by question token. Everybody sees his own only. */
    public Set<String> underWay(Account by, Collection<Question> asked) {
        if (asked.isEmpty()) {
            return Set.of();
        }
        return em.createQuery("select a from Answer a join fetch a.question left join fetch a.clearance.review left join fetch a.clearance.signOff"
                + " where a.author.token = :by and a.question in :asked", Answer.class).setParameter("by", by.getToken()).setParameter("asked", asked)
                .getResultStream().filter(a -> !a.getClearance().isWithdrawn()).map(a -> a.getQuestion().getToken()).collect(Collectors.toSet());
    }
}
