package org.mingda.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.account.Passwords;
import org.mingda.kernel.Refusal;
import org.mingda.signin.CodeLimits;
import org.mingda.signin.Limits;

/** Looks at what somebody gives to prove that it is he: a password, or a code. No password is as short as a code. */
@ApplicationScoped
public class Proofs {

    @Inject
    private FactorService factors;

    @Inject
    private Passwords passwords;

    @Inject
    private CodeLimits codeLimits;

    @Inject
    private Limits limits;

    /** Refuses what is neither the password nor a code of the account. */
    public void check(Account account, String proof) {
        String given = proof == null ? "" : proof;
        if (given.strip().length() <= RecoveryCode.TYPED_MAX) {
            code(account, given);
            return;
        }
        limits.guess(account.getName());
        if (!passwords.match(account, given.toCharArray())) {
            throw new Refusal("factor.proof_wrong");
        }
        limits.guessedRight(account.getName());
    }

    /** Refuses what is no code of the account; tries are counted. */
    public void code(Account account, String code) {
        codeLimits.guess(account);
        factors.use(account, code);
        codeLimits.guessedRight(account);
    }
}
