package org.mingda.phone;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.shell.Texts;

/** The number of an account. Each method acts on the account that is given, by its owner alone. */
@Stateless
public class PhoneService {

    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PhoneSettings settings;

    /** Sends a code to a number. How often is counted before, by {@link org.mingda.signin.CodeLimits#send}. */
    public void send(Account by, String typed) {
        PhoneProvider provider = settings.provider().orElseThrow(() -> new NotAllowed("no provider"));
        String number = PhoneNumber.checked(typed);
        String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
        PhoneCheck check = locked(by).orElseGet(() -> {
            PhoneCheck made = new PhoneCheck(by);
            em.persist(made);
            return made;
        });
        check.sent(number, code, clock.instant());
        provider.send(number, Texts.of(by.getLocale(), "phone.message", code));
    }

    /** Confirms the number with the code; false when it is wrong, used, too old or tried too often. The try counts either way, so this refuses nothing. */
    public boolean confirm(Account by, String typed) {
        PhoneCheck check = locked(by).orElse(null);
        if (check == null || !check.tryOnce(clock.instant()) || !PhoneCheck.same(check.getCode(), CleanText.code(typed))) {
            return false;
        }
        check.confirm(clock.instant());
        return true;
    }

    /** Forgets the number. */
    public void remove(Account by) {
        locked(by).ifPresent(em::remove);
    }

    /** The confirmed number as its owner recognises it: {@code 138****0000}. */
    public Optional<String> confirmed(Account by) {
        return Optional.ofNullable(em.find(PhoneCheck.class, by.getId())).filter(PhoneCheck::isConfirmed).map(c -> masked(c.getNumber()));
    }

    /** The number that waits for its code, in the same way. */
    public Optional<String> pending(Account by) {
        return Optional.ofNullable(em.find(PhoneCheck.class, by.getId())).filter(PhoneCheck::isPending).map(c -> masked(c.getPendingNumber()));
    }

    private static String masked(String number) {
        String digits = number.substring("+86".length());
        return digits.substring(0, 3) + "****" + digits.substring(7);
    }

    private Optional<PhoneCheck> locked(Account account) {
        return Optional.ofNullable(em.find(PhoneCheck.class, account.getId(), LockModeType.PESSIMISTIC_WRITE));
    }
}
