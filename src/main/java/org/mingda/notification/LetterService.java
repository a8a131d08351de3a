package org.mingda.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Acted;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Slice;
import org.mingda.moderation.Grace;
import org.mingda.server.ServerSettings;
import org.mingda.shell.Texts;

/** The outbox: letters are written by observers, taken by mail runs, looked at by administrators. */
@Stateless
public class LetterService {

    static final int PAGE = 20;
    /** The accounts of the forum itself have no address (RFC 2606, section 2). */
    private static final String NOBODY = ".invalid";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<Acted> acted;

    @Inject
    private Clock clock;

    @Inject
    private Grace grace;

    @Inject
    private ServerSettings server;

    @Inject
    private Postage postage;

    /**
     * Writes a letter in the account's language: subject {@code notification_mail.KEY_subject}, body {@code notification_mail.KEY_body} with the name as {0}, the full address as {1}
     * and a length of time as {2}, in hours or in days as the words say.
     */
    public void write(Account account, String key, String path, long time) {
        write(new Addressee(account.getEmail(), account.getName(), account.getLocale()), key, path, time);
    }

    /** The same to somebody who need not have an account. Not written when there is no {@link Postage} for it. */
    public void write(Addressee to, String key, String path, long time) {
        if (to.address().endsWith(NOBODY) || !postage.allows(key, to.address(), waiting())) {
            return;
        }
        String stem = "notification_mail." + key;
        Instant now = clock.instant();
        em.persist(new Letter(to.address(), Texts.of(to.locale(), stem + "_subject"), Texts.of(to.locale(), stem + "_body", to.name(), server.publicUrl() + path, time), now)
                .heldBack(grace.due(now), grace.decision().orElse(null)));
    }

    private long waiting() {
        return em.createQuery("select count(l) from Letter l where l.dueAt is not null", Long.class).getSingleResult();
    }

    /** Drops what was to be told of a decision that was undone. Called by the notifier alone. */
    public void drop(String decision) {
        em.createQuery("delete from Letter l where l.decision = :decision and l.sentAt is null").setParameter("decision", decision).executeUpdate();
    }

    /** Takes the letter that is due longest and that no other mail run has taken. Called by mail runs alone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Letter> take() {
        List<?> ids = em.createNativeQuery("select id from letter where due_at <= ? order by due_at, id limit 1 for update skip locked")
                .setParameter(1, java.time.OffsetDateTime.ofInstant(clock.instant(), java.time.ZoneOffset.UTC)).getResultList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        Letter letter = em.find(Letter.class, ((Number) ids.get(0)).longValue());
        letter.taken(clock.instant());
        return Optional.of(letter);
    }

    /** The mail run says that the letter is on its way. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void sent(String token) {
        find(token).sent(clock.instant());
    }

    /** The mail run says what went wrong. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(String token, String why) {
        find(token).failed(why, clock.instant());
    }

    /** All letters, newest first; administrators only. */
    public Slice<Letter> letters(Account by, int page) {
        by.require(Role.ADMIN);
        List<Letter> letters = em.createQuery("select l from Letter l order by l.id desc", Letter.class)
                .setFirstResult(Slice.offset(page, PAGE)).setMaxResults(PAGE).getResultList();
        return new Slice<>(letters, page, PAGE, em.createQuery("select count(l) from Letter l", Long.class).getSingleResult());
    }

    /** One letter; administrators only. */
    public Letter letter(Account by, String token) {
        by.require(Role.ADMIN);
        Letter letter = find(token);
        acted.fire(new Acted(by, "LETTER_OPENED", letter.getSubject(), "/admin/mail/" + token));
        return letter;
    }

    /** Puts a letter into the next mail run; administrators only. */
    public void again(Account by, String token) {
        by.require(Role.ADMIN);
        Letter letter = find(token);
        letter.again(clock.instant());
        acted.fire(new Acted(by, "LETTER_AGAIN", letter.getSubject(), "/admin/mail/" + token));
    }

    private Letter find(String token) {
        return em.createQuery("select l from Letter l where l.token = :token", Letter.class).setParameter("token", token)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("letter"));
    }
}
