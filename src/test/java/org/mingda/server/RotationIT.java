package org.mingda.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.confidence.ConfidenceService;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.sealing.ResealService;
import org.mingda.sealing.SealedColumn;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

/** What an earlier key sealed, and what was written before columns were sealed, is sealed with the key of today. */
@ServiceTest
class RotationIT {

    private static final String EARLIER = "an earlier key of more than thirty-two characters";
    private static final String PURPOSE = "confidence.words";

    @Inject
    private Seal seal;

    @Inject
    private ResealService sealing;

    @Inject
    private ConfidenceService confidences;

    @Inject
    private Questions questions;

    @Inject
    private People people;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    @Test
    void sealsAnewWhatIsStaleAndLeavesTheRest() throws Exception {
        Account asker = people.person();
        Question plain = told(asker, "早先没有加密的话");
        Question old = told(asker, "用旧钥匙封的话");
        Question fresh = told(asker, "用新钥匙封的话");
        Seal earlier = new Seal();
        earlier.use(List.of(EARLIER));
        write(plain, "早先没有加密的话");
        write(old, SealedText.MARK + earlier.seal("用旧钥匙封的话", PURPOSE));
        seal.use(List.of(EARLIER));
        String untouched = column(fresh);
        assertThat(confidences.own(asker, old.getToken()).orElseThrow().getWords()).isEqualTo("用旧钥匙封的话");
        int sealed = 0;
        ResealService.Portion portion = new ResealService.Portion(Long.MIN_VALUE, 2, 0);
        while (portion.read() == 2) {
            portion = sealing.columns(SealedColumn.CONFIDENCE_WORDS, portion.last(), 2);
            sealed += portion.sealed();
        }
        assertThat(sealed).isGreaterThanOrEqualTo(2);
        assertThat(SealedText.isStale(column(plain))).isFalse();
        assertThat(SealedText.isStale(column(old))).isFalse();
        assertThat(column(fresh)).isEqualTo(untouched);
        assertThat(confidences.own(asker, plain.getToken()).orElseThrow().getWords()).isEqualTo("早先没有加密的话");
        assertThat(confidences.own(asker, old.getToken()).orElseThrow().getWords()).isEqualTo("用旧钥匙封的话");
    }

    private Question told(Account asker, String words) {
        Question question = questions.shown(asker);
        confidences.tell(asker, question.getToken(), words);
        return question;
    }

    private void write(Question question, String column) throws Exception {
        transaction.begin();
        em.createNativeQuery("update confidence set words = ?1 where question_id = (select id from question where token = ?2)").setParameter(1, column).setParameter(2, question.getToken()).executeUpdate();
        transaction.commit();
    }

    private String column(Question question) {
        return (String) em.createNativeQuery("select c.words from confidence c join question q on q.id = c.question_id where q.token = ?1").setParameter(1, question.getToken()).getSingleResult();
    }
}
