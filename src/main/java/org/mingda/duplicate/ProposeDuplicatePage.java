package org.mingda.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.answer.ViewerStanding;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.question.Question;
import org.mingda.question.ViewQuestionPage;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** {@code /question/TOKEN/duplicate}: a professional or moderator names the question that asks the same; the asker of a closed one says why his is another. */
@Named
@RequestScoped
public class ProposeDuplicatePage {

    /** The token of a question in its address, however it was copied. */
    private static final Pattern PLACE = Pattern.compile("/question/(\\w{6,20})");

    @Inject
    private DuplicateService duplicates;

    @Inject
    private ViewQuestionPage view;

    @Inject
    private ViewerStanding standing;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private String original;
    private String note;

    public void load() {
        view.load();
        if (!isObjecting() && !isProposing()) {
            throw new NotAllowed("neither moderator nor professional");
        }
    }

    public String propose() {
        String place = guard.once(() -> duplicates.propose(by(), getQuestion().getToken(), named(), note).getQuestion().getPath());
        return address.go(place, isDeciding() ? "duplicate.note_closed" : "duplicate.note_proposed");
    }

    public String object() {
        return address.go(duplicates.object(by(), getQuestion().getToken(), note).getQuestion().getPath(), "duplicate.note_objected");
    }

    private String named() {
        Matcher place = PLACE.matcher(original == null ? "" : original.strip());
        String token = place.find() ? place.group(1) : original == null ? "" : original.strip();
        if (!Token.looksLike(token)) {
            throw new Refusal("duplicate.unknown");
        }
        return token;
    }

    private Account by() {
        return standing.getAccount();
    }

    /** Whether the viewer asked the question. */
    public boolean isObjecting() {
        return view.isMine();
    }

    /** Whether the viewer may name an original. */
    public boolean isProposing() {
        return !view.isMine() && (isDeciding() || standing.isHeld());
    }

    /** Whether his word counts at once. */
    public boolean isDeciding() {
        return by().is(Role.MODERATOR);
    }

    public Question getQuestion() {
        return view.getQuestion();
    }

    public int getMax() {
        return Duplicate.NOTE_MAX;
    }

    public String getOriginal() {
        return original;
    }

    public void setOriginal(String original) {
        this.original = original;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
