package org.mingda.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.mingda.signin.SessionLengths;

/** How long sessions last, as an administrator has set it: {@code #{sessions.days}}. */
@Named("sessions")
@ApplicationScoped
public class SessionSettings implements SessionLengths {

    @Inject
    private SettingService settings;

    @Override
    public Duration idle() {
        return Duration.ofHours(settings.number(Setting.SESSION_IDLE_HOURS));
    }

    @Override
    public Duration most() {
        return Duration.ofDays(getDays());
    }

    public int getDays() {
        return settings.number(Setting.SESSION_DAYS);
    }
}
