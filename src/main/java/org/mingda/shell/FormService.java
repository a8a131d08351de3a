package org.mingda.shell;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingda.kernel.Token;

/** Keeps which forms have done their work, and the key that signs their tokens. Called by the shell for every visitor, and by rooms that draw a key of their own from it. */
@Stateless
public class FormService {

    private static final int SECRET_ID = 1;
    private static final Duration KEPT = Duration.ofDays(2);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Runs the work once for this nonce, in one transaction with the note that it was done. Two at a time: the second fails on the unique nonce. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String spend(String nonce, Supplier<String> work) {
        SpentForm form = new SpentForm(nonce, "/", clock.instant());
        em.persist(form);
        em.flush();
        form.leadsTo(work.get());
        return form.path();
    }

    /** Where a form's work led, if it was done. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<String> spent(String nonce) {
        return Optional.ofNullable(em.find(SpentForm.class, nonce)).map(SpentForm::path);
    }

    /** The signing key; the first caller ever makes it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String signingKey() {
        FormSecret secret = em.find(FormSecret.class, SECRET_ID);
        if (secret == null) {
            secret = new FormSecret(SECRET_ID, Token.secret() + Token.secret());
            em.persist(secret);
        }
        return secret.signingKey();
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forgetOldForms() {
        em.createQuery("delete from SpentForm f where f.spentAt < :before").setParameter("before", clock.instant().minus(KEPT)).executeUpdate();
    }
}
