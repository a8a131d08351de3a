package org.mingda.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.answer.Answer;
import org.mingda.credential.Badge;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.credential.ProfessionalKind;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;

/** Lawyers agree with others' answers. What counts is reckoned from today's credentials and the present words. */
@Stateless
public class AgreementService {

    /** So many of the newest are counted. */
    private static final int RECEIVED = 5_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CredentialService credentials;

    /** A lawyer agrees with an answer that shows; with changed words, anew. */
    public Answer agree(Account by, String answerToken) {
        by.requireConfirmed();
        Credential credential = credentials.valid(by).orElse(null);
        Agreement.requireLawyer(credential);
        Answer answer = find(answerToken);
        answer.requireShown();
        answer.getQuestion().requireShown();
        Optional<Agreement> before = of(by, answer);
        if (before.filter(Agreement::isPresent).isPresent()) {
            throw new Refusal("agreement.already");
        }
        if (before.isPresent()) {
            before.get().renew(clock.instant());
        } else {
            em.persist(new Agreement(answer, credential, clock.instant()));
        }
        return answer;
    }

    /** Somebody takes his agreement back, whether he may still agree or not. */
    public Answer takeBack(Account by, String answerToken) {
        Answer answer = find(answerToken);
        em.remove(of(by, answer).orElseThrow(() -> new Refusal("agreement.not_yet")));
        return answer;
    }

    /** Who agrees now with the answers of a question, by answer token, whoever agreed first coming first. Anyone may read. Two statements; one when nobody agrees. */
    public Map<String, List<Agreeing>> now(Question question) {
        List<Agreement> all = em.createQuery("select g from Agreement g join fetch g.account join fetch g.answer a where a.question.token = :question"
                + " order by g.agreedAt, g.id", Agreement.class).setHint("eclipselink.join-fetch", "g.answer.clearance.review")
                .setParameter("question", question.getToken()).getResultList()
                .stream().filter(g -> g.getAnswer().isShown() && g.isPresent()).toList();
        Map<String, Badge> badges = credentials.badges(all.stream().map(Agreement::getAccount).collect(Collectors.toSet()));
        return all.stream().filter(g -> holds(badges.get(g.getAccount().getToken()))).collect(Collectors.groupingBy(g -> g.getAnswer().getToken(),
                Collectors.mapping(g -> new Agreeing(g.getAccount().getName(), g.getAccount().getToken(), badges.get(g.getAccount().getToken()), g.getAgreedAt()), Collectors.toList())));
    }

    /** With how many of these people's answers at least one lawyer agrees now, by account token; those with none are missing. Anyone may read. Two statements; one when nobody agrees. */
    public Map<String, Long> received(Collection<Account> authors) {
        if (authors.isEmpty()) {
            return Map.of();
        }
        List<Agreement> all = em.createQuery("select g from Agreement g join fetch g.account join fetch g.answer a where a.author.id in :authors order by g.id desc", Agreement.class)
                .setHint("eclipselink.join-fetch", "g.answer.author").setHint("eclipselink.join-fetch", "g.answer.clearance.review")
                .setParameter("authors", authors.stream().map(Account::getId).toList()).setMaxResults(RECEIVED).getResultList()
                .stream().filter(g -> g.getAnswer().isShown() && g.isPresent()).toList();
        Map<String, Badge> badges = credentials.badges(all.stream().map(Agreement::getAccount).collect(Collectors.toSet()));
        return all.stream().filter(g -> holds(badges.get(g.getAccount().getToken()))).map(Agreement::getAnswer).distinct()
                .collect(Collectors.groupingBy(a -> a.getAuthor().getToken(), Collectors.counting()));
    }

    private static boolean holds(Badge badge) {
        return badge != null && !badge.isLapsed() && badge.getKind() == ProfessionalKind.LAWYER;
    }

    private Optional<Agreement> of(Account by, Answer answer) {
        return em.createQuery("select g from Agreement g where g.answer = :answer and g.account.token = :by", Agreement.class)
                .setParameter("answer", answer).setParameter("by", by.getToken()).getResultStream().findFirst();
    }

    /** Locks the answer, so that of a double click one is told that it was done. */
    private Answer find(String token) {
        return em.createQuery("select a from Answer a where a.token = :token", Answer.class).setParameter("token", token)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new NotFound("answer"));
    }
}
