package org.mingda.confidence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.consent.ConsentService;
import org.mingda.consent.ConsentText;
import org.mingda.consent.ConsentWithdrawn;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialService;
import org.mingda.evidence.Evidence;
import org.mingda.evidence.EvidenceChanged;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;

/** Keeps what askers tell professionals alone, gives it out to them, and notes each time that it did. To everybody else it does not exist. */
@Stateless
public class ConfidenceService {

    /** Openings that the asker's page lists, newest first. */
    static final int OPENINGS_MAX = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CredentialService credentials;

    @Inject
    private ConsentService consents;

    /** Of {@link ConfidenceOpened} and {@link EvidenceChanged}. */
    @Inject
    private Event<Object> events;

    /** What the asker told with this question; empty while he told nothing. The asker alone. */
    public Optional<Confidence> own(Account by, String question) {
        ownQuestion(by, question);
        return find(question);
    }

    /** Puts these words in place of any earlier ones. The asker alone. */
    public void tell(Account by, String question, String words) {
        consents.require(by, ConsentText.PRIVATE_FACTS);
        openOne(by, question).tell(words, clock.instant());
    }

    /** Adds a file that lies in the evidence folder. The asker alone. */
    public void attach(Account by, String question, String label, Evidence file) {
        events.fire(new EvidenceChanged(file.getFile(), null));
        consents.require(by, ConsentText.PRIVATE_FACTS);
        Confidence confidence = openOne(by, question);
        if (filesOf(confidence).size() >= Confidence.FILES_MAX) {
            throw new Refusal("confidence.files_many", Confidence.FILES_MAX);
        }
        confidence.touch(clock.instant());
        em.persist(new ConfidenceFile(confidence, label, file.receivedAt(clock.instant())));
    }

    /** Takes one file back and destroys it. The asker alone. */
    public void drop(Account by, String question, String file) {
        ConfidenceFile found = file(file);
        ownQuestion(by, question);
        if (!found.getConfidence().getQuestion().getToken().equals(question)) {
            throw new NotFound("file");
        }
        destroy(found);
    }

    /** Takes everything back: the words are erased, the files destroyed. The asker alone. */
    public void withdraw(Account by, String question) {
        erase(own(by, question).orElseThrow(() -> new NotFound("confidence")));
    }

    /** Somebody no longer agrees that such words and files of his are kept: all of them go. Called by the container. */
    public void on(@Observes ConsentWithdrawn event) {
        if (event.text() == ConsentText.PRIVATE_FACTS) {
            em.createQuery("select c from Confidence c where c.question.asker = :asker and c.withdrawnAt is null", Confidence.class)
                    .setParameter("asker", event.account()).getResultList().forEach(this::erase);
        }
    }

    private void erase(Confidence confidence) {
        filesOf(confidence).forEach(this::destroy);
        confidence.withdraw(clock.instant());
    }

    /** Whether there is anything for a professional to open. Anyone may ask; pages tell professionals alone. */
    public boolean told(Question question) {
        return em.createQuery("select count(c) from Confidence c where c.question = :question and c.withdrawnAt is null", Long.class)
                .setParameter("question", question).getSingleResult() > 0;
    }

    /** Opens the words and the list of files, and notes it. Holders of a credential that is valid now; while the question shows. */
    public Confidence open(Account by, String question) {
        Credential under = professional(by);
        Confidence confidence = find(question).filter(this::isOpen).orElseThrow(() -> new NotFound("confidence"));
        note(confidence, under, null);
        return confidence;
    }

    /** The files beside words that the caller may read. */
    public List<ConfidenceFile> filesOf(Confidence confidence) {
        return em.createQuery("select f from ConfidenceFile f where f.confidence = :confidence order by f.id", ConfidenceFile.class).setParameter("confidence", confidence).getResultList();
    }

    /** One file: to its asker, and to professionals, of whom it is noted. */
    public Evidence evidence(Account by, String token) {
        ConfidenceFile file = file(token);
        Confidence confidence = file.getConfidence();
        if (!confidence.getQuestion().getAsker().equals(by)) {
            Credential under = professional(by);
            if (!isOpen(confidence)) {
                throw new NotFound("file");
            }
            note(confidence, under, file.getLabel());
        }
        return file.getEvidence();
    }

    /** Who opened what, newest first. The asker alone. */
    public List<Opening> openings(Account by, String question) {
        ownQuestion(by, question);
        return em.createQuery("select o from Opening o join fetch o.reader where o.confidence.question.token = :question order by o.id desc", Opening.class)
                .setParameter("question", question).setMaxResults(OPENINGS_MAX).getResultList();
    }

    private void note(Confidence confidence, Credential under, String label) {
        em.persist(new Opening(confidence, under, label, clock.instant()));
        events.fire(new ConfidenceOpened(confidence, under.getAccount(), label));
    }

    private Credential professional(Account by) {
        return credentials.valid(by).orElseThrow(() -> new NotFound("confidence"));
    }

    private boolean isOpen(Confidence confidence) {
        return !confidence.isWithdrawn() && confidence.getQuestion().isShown();
    }

    private Confidence openOne(Account by, String question) {
        Question asked = ownQuestion(by, question);
        return find(question).orElseGet(() -> {
            Confidence fresh = new Confidence(asked, clock.instant());
            em.persist(fresh);
            return fresh;
        });
    }

    private void destroy(ConfidenceFile file) {
        events.fire(new EvidenceChanged(null, file.getEvidence().getFile()));
        em.remove(file);
    }

    private Question ownQuestion(Account by, String token) {
        return em.createQuery("select q from Question q join fetch q.review join fetch q.asker where q.token = :token", Question.class).setParameter("token", token)
                .getResultStream().findFirst().filter(q -> q.getAsker().equals(by)).orElseThrow(() -> new NotFound("question"));
    }

    private Optional<Confidence> find(String question) {
        return em.createQuery("select c from Confidence c join fetch c.question q join fetch q.review join fetch q.asker where q.token = :question", Confidence.class)
                .setParameter("question", question).getResultStream().findFirst();
    }

    private ConfidenceFile file(String token) {
        return em.createQuery("select f from ConfidenceFile f join fetch f.confidence c join fetch c.question q join fetch q.review join fetch q.asker where f.token = :token", ConfidenceFile.class)
                .setParameter("token", token).getResultStream().findFirst().orElseThrow(() -> new NotFound("file"));
    }
}
