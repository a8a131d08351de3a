package org.mingda.signup;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingda.account.Account;
import org.mingda.account.EmailAddress;
import org.mingda.account.Password;
import org.mingda.account.PasswordChanged;
import org.mingda.account.Passwords;
import org.mingda.account.Role;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.shell.TooOften;
import org.mingda.signin.Limits;
import org.mingda.signin.SessionService;
import org.mingda.account.RolesGranted;

/** Secret links: issued, sent by mail through {@link LinkIssued}, used once. */
@Stateless
public class LinkService {

    /** Spent links are kept as long, so that somebody who opens an old letter is told what became of it. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Passwords passwords;

    @Inject
    private SessionService sessions;

    @Inject
    private Limits limits;

    /** Of {@link LinkIssued}, {@link SignUpRepeated}, {@link PasswordChanged}, {@link RolesGranted}. */
    @Inject
    private Event<Object> events;

    /** Makes a link for an account and has it sent. Called by services that have checked that the account may have it. */
    public void issue(Account account, LinkPurpose purpose) {
        events.fire(new LinkIssued(account, purpose, made(account, purpose)));
    }

    /** Makes the link by which an account becomes the first administrator, and returns its path; those printed at earlier starts are void. Called at the start alone. */
    public String setUp(Account account) {
        em.createQuery("update OneTimeLink l set l.replacedAt = :now where l.purpose = :purpose and l.usedAt is null and l.replacedAt is null")
                .setParameter("now", clock.instant()).setParameter("purpose", LinkPurpose.SET_UP).executeUpdate();
        return made(account, LinkPurpose.SET_UP);
    }

    /** Sends the link that confirms an account's own address once more. */
    public void resend(Account by) {
        if (by.isConfirmed()) {
            throw new Refusal("signup.already_confirmed");
        }
        limits.letter(by.getEmail()).ifPresent(wait -> {
            throw new TooOften("signup.too_many_letters", wait);
        });
        issue(em.find(Account.class, by.getId()), LinkPurpose.CONFIRM_EMAIL);
    }

    /**
     * Sends a link to set a new password, if there is an account with this address. Anyone may ask, and is told nothing. A known address takes some milliseconds longer;
     * the limit on requests keeps anybody from asking often enough to measure it.
     */
    public void forgotten(String typed) {
        String email = EmailAddress.checked(typed);
        byEmail(email).filter(a -> !a.isBlocked() && limits.letter(email).isEmpty()).ifPresent(a -> issue(a, LinkPurpose.RESET_PASSWORD));
    }

    /** Tells the owner of an address by letter that somebody signed up with it again. Called by sign-up alone. */
    public void repeated(String email) {
        byEmail(email).filter(a -> limits.letter(email).isEmpty()).ifPresent(a -> events.fire(new SignUpRepeated(a)));
    }

    /** A link by its secret, open or not; whoever holds the secret may look. */
    public Optional<OneTimeLink> find(String secret, LinkPurpose purpose) {
        return Optional.ofNullable(em.find(OneTimeLink.class, Token.hash(secret))).filter(l -> l.getPurpose() == purpose);
    }

    /** Confirms the address of an account; whoever holds the secret may, once. */
    public void confirm(String secret) {
        Instant now = clock.instant();
        OneTimeLink link = locked(secret, LinkPurpose.CONFIRM_EMAIL);
        link.use(now);
        link.getAccount().confirm(now);
    }

    /**
     * Sets a new password; whoever holds the secret may, once. All sessions of the account end, its address counts as confirmed (the letter came), and a link
     * of the kind {@link LinkPurpose#SET_UP} makes it an administrator.
     */
    public void setPassword(String secret, LinkPurpose purpose, String password) {
        Instant now = clock.instant();
        Account owner = find(secret, purpose).orElseThrow(() -> new NotFound("link")).requireOpen(now).getAccount();
        // before the row is locked: a hash takes long, and the other of two who use the link at once should not have to give up waiting
        String hash = passwords.hash(Password.checked(password, owner.getName(), owner.getEmail()));
        OneTimeLink link = locked(secret, purpose);
        link.use(now);
        Account account = link.getAccount();
        account.changePassword(hash);
        account.confirm(now);
        replaceOpen(account, EnumSet.allOf(LinkPurpose.class), now);
        sessions.closeAll(account);
        if (purpose == LinkPurpose.SET_UP) {
            appoint(account);
        }
        events.fire(new PasswordChanged(account));
    }

    private void appoint(Account account) {
        Set<Role> before = new TreeSet<>(account.getRoles());
        Set<Role> after = new TreeSet<>(before);
        after.add(Role.ADMIN);
        account.grant(after);
        events.fire(new RolesGranted(account, before, after, account));
    }

    private String made(Account account, LinkPurpose purpose) {
        Instant now = clock.instant();
        if (purpose != LinkPurpose.CONFIRM_EMAIL) {
            // a letter that comes late still confirms; but of two ways to a new password the older one closes
            replaceOpen(account, EnumSet.of(purpose), now);
        }
        String secret = Token.secret();
        em.persist(new OneTimeLink(secret, account, purpose, now));
        return purpose.path(secret);
    }

    private void replaceOpen(Account account, Set<LinkPurpose> purposes, Instant now) {
        em.createQuery("select l from OneTimeLink l where l.account = :account and l.purpose in :purposes and l.usedAt is null and l.replacedAt is null",
                OneTimeLink.class).setParameter("account", account).setParameter("purposes", purposes).getResultList().forEach(l -> l.replace(now));
    }

    private OneTimeLink locked(String secret, LinkPurpose purpose) {
        OneTimeLink link = em.find(OneTimeLink.class, Token.hash(secret), LockModeType.PESSIMISTIC_WRITE);
        if (link == null || link.getPurpose() != purpose) {
            throw new NotFound("link");
        }
        return link;
    }

    private Optional<Account> byEmail(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class).setParameter("email", email).getResultStream().findFirst();
    }

    @Schedule(hour = "4", minute = "41", persistent = false)
    void forgetOld() {
        em.createQuery("delete from OneTimeLink l where l.issuedAt < :before").setParameter("before", clock.instant().minus(REMEMBERED)).executeUpdate();
    }
}
