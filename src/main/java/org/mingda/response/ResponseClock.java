package org.mingda.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.question.Question;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** The figures as they were at most ten minutes ago: {@code #{responseClock.expected(question)}}. */
@Named
@ApplicationScoped
public class ResponseClock {

    /** Figures of a year do not move in ten minutes. */
    static final Duration FRESH = Duration.ofMinutes(10);

    private record Kept(Figures figures, Instant at) {
    }

    @Inject
    private ResponseService service;

    @Inject
    private SettingService settings;

    @Inject
    private Clock clock;

    private volatile Kept kept;

    /** All groups. */
    public Figures getFigures() {
        Instant now = clock.instant();
        Kept last = kept;
        if (last == null || Duration.between(last.at(), now).abs().compareTo(FRESH) > 0) {
            last = new Kept(service.figures(), now);
            kept = last;
        }
        return last.figures();
    }

    /** When an answer to this question may be expected, counted from when it was asked. */
    public Expected expected(Question question) {
        return getFigures().expected(question.getCategory().getId(), question.getProvince())
                .orElseGet(() -> new Expected(Duration.ofHours(settings.number(Setting.ANSWER_HOURS)), Basis.SETTING, 0));
    }

    /** How long those whom this professional answered had waited; null when he answered too few. */
    public Spread by(Account professional) {
        Optional<Spread> spread = getFigures().by(professional.getId());
        return spread.orElse(null);
    }

    /** The figures are read anew when they are next asked for. */
    public void forget() {
        kept = null;
    }
}
