package org.mingda.citation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingda.kernel.Refusal;
import org.mingda.server.TimeSource;

/**
 * Tells a writer of doubtful citations before he posts: the form comes back once with {@code /citation/hints.xhtml}, and posting the same citations again goes on. The form carries what was
 * shown in a hidden field, so that a citation which came in since is hinted as well.
 */
@Named
@RequestScoped
public class CitationHints {

    @Inject
    private CitationHintService hints;

    @Inject
    private Clock clock;

    private String seen;
    private List<CitationDoubt> doubts = List.of();

    /** Stops a text with doubtful citations that its writer has not been shown yet. Called before the text is posted. */
    public void check(String markdown) {
        List<CitationDoubt> found = hints.doubts(markdown, LocalDate.ofInstant(clock.instant(), TimeSource.ZONE));
        String mark = found.isEmpty() ? null : Integer.toHexString(found.hashCode());
        if (mark != null && !mark.equals(seen)) {
            doubts = found;
            seen = mark;
            throw new Refusal("citation.doubtful");
        }
    }

    public List<CitationDoubt> getDoubts() {
        return doubts;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
