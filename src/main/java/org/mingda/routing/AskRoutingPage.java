package org.mingda.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.credential.Credential;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.question.Asked;
import org.mingda.question.Question;
import org.mingda.question.ViewQuestionPage;
import org.mingda.shell.CurrentAddress;

/**
 * {@code /question/TOKEN/ask-by-name}: the asker chooses a professional for his question. The same choice goes with a new question when its form was opened from a professional's page
 * ({@code /ask?professional=TOKEN}).
 */
@Named
@RequestScoped
public class AskRoutingPage {

    /** So many are offered: those who follow the question's province or field and are listed. */
    private static final int MOST = 30;

    @Inject
    private InvitationService invitations;

    @Inject
    private AskableService askables;

    @Inject
    private ViewQuestionPage view;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private String professional;
    private List<Credential> offered;

    public void load() {
        view.load();
        getQuestion().requireAsker(viewer.getAccount());
    }

    public String ask() {
        if (!Token.looksLike(professional)) {
            throw new Refusal("routing.nobody_chosen");
        }
        Undertaking turn = invitations.ask(viewer.getAccount(), getQuestion().getToken(), professional);
        return address.go(getQuestion().getPath(), turn.isBegun() ? "routing.note_asked" : "routing.note_asked_later", turn.getAccount().getName());
    }

    /** A new question was handed in with a professional's name. If he cannot be asked any more, the question goes to all: nobody loses his words for that. */
    void asked(@Observes(notifyObserver = Reception.IF_EXISTS) Asked event) {
        Question asked = event.question();
        if (Token.looksLike(professional) && invitations.askable(professional).filter(p -> !p.equals(asked.getAsker())).isPresent()) {
            invitations.ask(asked.getAsker(), asked.getToken(), professional);
        }
    }

    /** Whom the new question is for; null when nobody was named. */
    public Account getNamed() {
        String token = getProfessional();
        return Token.looksLike(token) ? invitations.askable(token).orElse(null) : null;
    }

    public List<Credential> getOffered() {
        if (offered == null) {
            offered = askables.near(viewer.getAccount(), getQuestion(), MOST);
        }
        return offered;
    }

    public Question getQuestion() {
        return view.getQuestion();
    }

    /** The account's token: from the form, or from the address that opened it. */
    public String getProfessional() {
        return professional == null ? address.query("professional") : professional;
    }

    public void setProfessional(String professional) {
        this.professional = professional;
    }
}
