package org.mingda.routing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.credential.Credential;
import org.mingda.credential.Valid;
import org.mingda.question.Question;
import org.mingda.server.TimeSource;

/** Whom an asker may ask by name. */
@Stateless
public class AskableService {

    /** So many of those verified last are looked through. */
    private static final int LOOKED_THROUGH = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Professionals who are listed and did not pass the question by: those who know its field first, then those of its province, each by when they were verified. Its asker asks. */
    public List<Credential> near(Account by, Question question, int most) {
        question.requireAsker(by);
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeSource.ZONE);
        return Valid.on(today, em.createQuery("select c from Credential c join fetch c.account join fetch c.review where" + Valid.CONDITION + "and" + CoverageService.LISTED
                + "and c.account.id <> :by and not exists (select p from Passed p where p.account = c.account and p.question.token = :question)"
                + " order by c.verification.verifiedAt desc, c.id desc", Credential.class))
                .setHint("eclipselink.batch", "c.specialties").setHint("eclipselink.batch.type", "IN")
                .setParameter("by", by.getId()).setParameter("question", question.getToken()).setMaxResults(LOOKED_THROUGH).getResultStream()
                .sorted(Comparator.comparingInt(c -> distance(c, question))).limit(most).toList();
    }

    /** The sort is stable. */
    private static int distance(Credential credential, Question question) {
        boolean field = credential.getSpecialties().contains(question.getCategory());
        boolean near = credential.getProvince() == question.getProvince();
        return field && near ? 0 : field ? 1 : near ? 2 : 3;
    }
}
