package org.mingda.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what the answers tell their observers. */
@ApplicationScoped
public class HeardAnswers {

    private final List<Answer> shown = new CopyOnWriteArrayList<>();
    private final List<Answer> accepted = new CopyOnWriteArrayList<>();

    void answered(@Observes Answered event) {
        shown.add(event.answer());
    }

    void accepted(@Observes AnswerAccepted event) {
        accepted.add(event.answer());
    }

    /** How often it was told that this one came to show. */
    public long shown(Answer answer) {
        return shown.stream().filter(answer::equals).count();
    }

    /** How often it was told that this one was accepted. */
    public long accepted(Answer answer) {
        return accepted.stream().filter(answer::equals).count();
    }
}
