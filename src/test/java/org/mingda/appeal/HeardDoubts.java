package org.mingda.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mingda.moderation.RuleDoubted;

/** Hears which rules are doubted, in tests inside the server. */
@ApplicationScoped
public class HeardDoubts {

    private final List<RuleDoubted> doubts = new CopyOnWriteArrayList<>();

    void doubted(@Observes RuleDoubted event) {
        doubts.add(event);
    }

    /** What was said of a rule, the oldest first. */
    List<RuleDoubted> of(String rule) {
        return doubts.stream().filter(d -> d.rule().equals(rule)).toList();
    }
}
