package org.mingda.signup;

import org.mingda.account.Account;

/** Somebody signed up with an e-mail address that has an account already. The page says nothing of it; a letter tells the owner of the address. */
public record SignUpRepeated(Account account) {
}
