package org.mingda.choice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Viewer;
import org.mingda.answer.Answer;
import org.mingda.shell.CurrentAddress;

/** {@code /answer/TOKEN/choice}: the asker accepts the answer, or takes that back. */
@Named
@RequestScoped
public class MakeChoicePage {

    @Inject
    private ChoiceService choices;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Answer answer;
    private String ground;

    public void load() {
        getAnswer();
    }

    public String accept() {
        return address.go(choices.accept(viewer.getAccount(), address.getToken(), Ground.named(ground, true).orElse(null)).getPath(), "answer.note_accepted");
    }

    public String takeBack() {
        return address.go(choices.takeBack(viewer.getAccount(), address.getToken(), Ground.named(ground, false).orElse(null)).getPath(), "answer.note_unaccepted");
    }

    public Answer getAnswer() {
        if (answer == null) {
            answer = choices.choosable(viewer.getAccount(), address.getToken());
        }
        return answer;
    }

    /** What may be chosen from now. */
    public List<Ground> getGrounds() {
        return Ground.of(!getAnswer().isAccepted());
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
