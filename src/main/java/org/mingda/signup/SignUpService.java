package org.mingda.signup;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.AccountName;
import org.mingda.account.EmailAddress;
import org.mingda.account.Password;
import org.mingda.account.Passwords;
import org.mingda.consent.ConsentService;
import org.mingda.consent.ConsentText;
import org.mingda.kernel.Refusal;

/** New accounts. */
@Stateless
public class SignUpService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Passwords passwords;

    @Inject
    private LinkService links;

    @Inject
    private Instance<SignUpBar> bars;

    @Inject
    private ConsentService consents;

    /**
     * Makes an account and sends the letter that confirms its address. Anyone may. Where the address has an account already, nothing is made and the owner of the
     * address is told by mail: the caller cannot see the difference. The same where the address is another spelling of one that is shut out ({@link SignUpBar}). The name is looked at first, and names are public.
     */
    public void signUp(SignUp wanted) {
        String name = AccountName.checked(wanted.name());
        String email = EmailAddress.checked(wanted.email());
        String hash = passwords.hash(Password.checked(wanted.password(), name, email));
        if (em.createNamedQuery(Account.CALLED, Long.class).setParameter("key", AccountName.key(name)).setParameter("look", AccountName.look(name))
                .setParameter("except", 0L).getSingleResult() > 0) {
            throw new Refusal("account.name_taken");
        }
        if (has(email)) {
            links.repeated(email);
            return;
        }
        Optional<Account> shutOut = bars.stream().flatMap(b -> b.barredBy(email).stream()).findFirst();
        if (shutOut.isPresent()) {
            links.repeated(shutOut.get().getEmail());
            return;
        }
        Account account = new Account(name, email, wanted.language(), clock.instant());
        account.changePassword(hash);
        keep(account);
        consents.give(account, ConsentText.everybodys(), wanted.language());
        links.issue(account, LinkPurpose.CONFIRM_EMAIL);
    }

    /** Two may ask for one name or address at the same moment, and both find it free: the database decides, and the second is asked to try again. */
    private void keep(Account account) {
        try {
            em.persist(account);
            em.flush();
        } catch (PersistenceException raced) {
            throw new Refusal("signup.raced");
        }
    }

    private boolean has(String email) {
        return em.createQuery("select count(a) from Account a where a.email = :email", Long.class).setParameter("email", email).getSingleResult() > 0;
    }
}
