package org.mingda.answer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.declaration.DeclarationService;
import org.mingda.declaration.Side;
import org.mingda.declaration.Stated;

/** Writes answers for tests as forms do: the author declares first that he acts for nobody in the matter. */
@Dependent
public class Answers {

    @Inject
    private AnswerService answers;

    @Inject
    private DeclarationService declarations;

    public Answer write(Account by, String questionToken, String body) {
        free(by, questionToken);
        return answers.write(by, questionToken, body);
    }

    public Answer edit(Account by, String token, String seen, String body) {
        return answers.edit(by, token, seen, body);
    }

    public Answer withdraw(Account by, String token) {
        return answers.withdraw(by, token);
    }

    /** Declares that this account acts for nobody, so that it may answer and sign. */
    public void free(Account by, String questionToken) {
        declarations.declare(by, questionToken, new Stated(Side.NONE, false));
    }
}
