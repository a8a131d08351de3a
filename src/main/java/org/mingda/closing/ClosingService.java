package org.mingda.closing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.mingda.account.Account;
import org.mingda.account.Passwords;
import org.mingda.kernel.Refusal;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Asks to delete an account, and changes one's mind. Everybody for his own. */
@Stateless
public class ClosingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Passwords passwords;

    @Inject
    private SettingService settings;

    @Inject
    private Event<ClosingAsked> asked;

    /**
     * Asks to delete the account after the days of grace; the password is asked for, in case somebody else sits at the device. Staff hand their roles back first: whatever they decided has to be answered
     * for by somebody until then.
     */
    public void ask(Account by, String password) {
        Account account = em.find(Account.class, by.getId());
        if (!passwords.match(account, password == null ? new char[0] : password.toCharArray())) {
            throw new Refusal("account.password_wrong");
        }
        if (!account.getRoles().isEmpty()) {
            throw new Refusal("closing.staff");
        }
        if (!account.isClosing()) {
            account.closeAt(clock.instant().plus(Duration.ofDays(settings.number(Setting.CLOSING_DAYS))));
            asked.fire(new ClosingAsked(account, true));
        }
    }

    /** Keeps the account after all. */
    public void stay(Account by) {
        Account account = em.find(Account.class, by.getId());
        if (account.isClosing()) {
            account.stay();
            asked.fire(new ClosingAsked(account, false));
        }
    }

    /** How many days there are to change one's mind. Anyone may ask. */
    public int days() {
        return settings.number(Setting.CLOSING_DAYS);
    }
}
