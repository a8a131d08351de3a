package org.mingda.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Account;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;

/** What a professional has answered, for his page: {@code /answer/by-professional.xhtml}. */
@Named
@RequestScoped
public class ByProfessionalAnswerList {

    @Inject
    private AnswerListService answers;

    @Inject
    private CurrentAddress address;

    private Slice<Answer> slice;

    /** The page of it that the address asks for; read once a request. */
    public Slice<Answer> of(Account professional) {
        if (slice == null) {
            slice = answers.byProfessional(professional, address.getPage());
        }
        return slice;
    }
}
