package org.mingda.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingda.question.Question;
import org.mingda.screening.Candidate;
import org.mingda.screening.DangerCheck;
import org.mingda.server.TimeSource;

/** What pages offer somebody who asks: {@code #{intake.checklist(question)}}, {@code #{intake.similar(title)}}, {@code #{intake.worrying(title, body, threat)}}. */
@Named
@RequestScoped
public class Intake {

    @Inject
    private SimilarService questions;

    @Inject
    private Clock clock;

    private List<SimilarQuestion> similar;

    public List<Point> checklist(Question question) {
        return Checklist.of(question.getFacts(), question.isThreatened(), LocalDate.ofInstant(clock.instant(), TimeSource.ZONE));
    }

    /** Public questions like these words; asked once a request. */
    public List<SimilarQuestion> similar(String words) {
        if (similar == null) {
            similar = questions.like(words);
        }
        return similar;
    }

    /** Whether the words, any of which may be missing, speak of violence or of ending one's life. */
    public boolean worrying(String title, String body, String threatened) {
        String all = Stream.of(title, body, threatened).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return DangerCheck.endangered(new DangerCheck().examine(new Candidate(Question.KIND, "", "", all, "", "", 0, Duration.ZERO)));
    }
}
