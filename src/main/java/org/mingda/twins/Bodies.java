package org.mingda.twins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.mingda.moderation.OwnWords;
import org.mingda.moderation.Review;
import org.mingda.screening.Candidate;

/** Prepares texts for comparison: of a filled-in form only what its author wrote freely, such as what a professional says about himself. */
@ApplicationScoped
public class Bodies {

    @Inject
    @Any
    private Instance<OwnWords> forms;

    Sample sample(Candidate candidate) {
        return Sample.of(candidate, of(candidate.kind(), candidate.text()));
    }

    Sample sample(Review review) {
        return Sample.of(review, of(review.getKind(), review.getText()));
    }

    private String of(String kind, String text) {
        return forms.stream().filter(form -> form.kind().equals(kind)).findFirst().map(form -> form.of(text)).orElse(text);
    }
}
