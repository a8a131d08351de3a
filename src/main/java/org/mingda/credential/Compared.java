package org.mingda.credential;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Decision;

/**
 * What a verifier found when a claim was true.
 *
 * @param sources   the sources that were compared and agree; everybody may read them
 * @param recheckOn from when on it is due for the next check; null for {@link Verification#DUE_DAYS} before its end
 * @param until     the last day on which the credential shall hold
 */
public record Compared(List<Source> sources, LocalDate recheckOn, LocalDate until) {

    public Compared {
        sources = List.copyOf(sources);
    }

    /** Refuses fewer different sources than the settings ask for. */
    public void require(int least) {
        boolean told = sources.stream().allMatch(Source::isTold);
        if (!told || sources.stream().map(Source::getKind).distinct().count() < Math.max(1, least) || sources.stream().map(Source::getKind).distinct().count() < sources.size()) {
            throw new Refusal("credential.sources_required", least);
        }
    }

    /** The sources in one line, as the verifier worded them. */
    String words() {
        String words = sources.stream().map(Source::getNote).collect(Collectors.joining("；"));
        return words.length() <= Decision.EXPLANATION_MAX ? words : words.substring(0, Decision.EXPLANATION_MAX);
    }
}
