package org.mingda.question;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.mingda.account.Account;
import org.mingda.account.AccountName;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Submission;
import org.mingda.site.Setting;
import org.mingda.trust.TrustService;

/** Writes questions: ask, edit, withdraw. Reading them is {@link QuestionListService}'s. */
@Stateless
public class QuestionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ModerationService moderation;

    @Inject
    private TrustService trust;

    @Inject
    private Event<Asked> asked;

    /** Asks; every confirmed account may. Whether it shows at once is the site's setting and screening's word. */
    public Question ask(Account by, QuestionDraft draft) {
        by.requireConfirmed();
        requireFreeAlias(by, draft.alias());
        Question question = new Question(em.getReference(Account.class, by.getId()), draft, clock.instant());
        question.reviewedBy(moderation.submit(submission(question, draft.words())));
        em.persist(question);
        asked.fire(new Asked(question));
        return question;
    }

    /**
     * The asker changes his question. Other words or another field are screened and reviewed anew; facts, region and alias change at once.
     *
     * @param seen the {@link Question#getEdition edition} that the form showed
     */
    public Question edit(Account by, String token, String seen, QuestionDraft draft) {
        Question question = own(by, token);
        question.requireEdition(seen);
        question.getReview().requireEditable();
        if (draft.alias() != null && !draft.alias().equals(question.getAlias())) {
            requireFreeAlias(by, draft.alias());
        }
        boolean sameText = draft.words().equals(question.getWords()) && draft.category().equals(question.getCategory());
        if (sameText && question.getReview().isTakenAway()) {
            throw new Refusal("question.unchanged");
        }
        question.take(draft);
        if (!sameText) {
            moderation.resubmit(question.getReview(), submission(question, draft.words()));
        }
        return question;
    }

    /** The asker takes his question back, as long as no answer shows. */
    public Question withdraw(Account by, String token) {
        Question question = own(by, token);
        question.requireWithdrawable();
        moderation.withdraw(by, question.getReview().getToken());
        return question;
    }

    private Submission submission(Question question, QuestionWords words) {
        return new Submission(Question.KIND, question.getAsker(), words.title(), words.text(), question.getPath(), question.getCategory(),
                trust.policy(question.getAsker(), Setting.QUESTION_POLICY));
    }

    private Question own(Account by, String token) {
        Question question = em.createQuery("select q from Question q join fetch q.review join fetch q.asker join fetch q.category where q.token = :token", Question.class)
                .setParameter("token", token).getResultStream().findFirst().orElseThrow(() -> new NotFound("question"));
        question.requireAsker(by);
        return question;
    }

    /** An alias that leads nowhere: it is no account's name, stands over no other question, not even one of the same asker's, and neither holds his name nor is part of it. */
    private void requireFreeAlias(Account by, String alias) {
        if (alias == null) {
            return;
        }
        String key = AccountName.key(alias);
        String own = AccountName.key(by.getName());
        if (em.createNamedQuery(Account.CALLED, Long.class).setParameter("key", AccountName.key(alias)).setParameter("look", AccountName.look(alias))
                .setParameter("except", 0L).getSingleResult() > 0) {
            throw new Refusal("question.alias_taken");
        } else if (key.contains(own) || own.contains(key)) {
            throw new Refusal("question.alias_tells");
        } else if (em.createQuery("select count(q) from Question q where lower(q.appearance.alias) = :key", Long.class).setParameter("key", key).getSingleResult() > 0) {
            throw new Refusal("question.alias_used");
        }
    }
}
