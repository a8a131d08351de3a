package org.mingda.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.BiFunction;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;

/** The buttons beside the answers of a question: helpful, and that taken back. Each sends its answer's token under its own name. */
@Named
@RequestScoped
public class EsteemForm {

    @Inject
    private EsteemService esteem;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    public String vote() {
        return done("helpful", esteem::vote, "answer.note_voted");
    }

    public String unvote() {
        return done("unhelpful", esteem::unvote, "answer.note_unvoted");
    }

    private String done(String button, BiFunction<Account, String, Answer> act, String note) {
        return address.go(act.apply(viewer.getAccount(), address.query(button)).getPath(), note);
    }
}
