package org.mingda.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mingda.server.TimeSource;

/** Credentials as they stand today in Chinese time: {@code #{today.standing(credential)}}. */
@Named("today")
@RequestScoped
public class Today {

    @Inject
    private Clock clock;

    public Instant getInstant() {
        return clock.instant();
    }

    public LocalDate getDate() {
        return LocalDate.ofInstant(clock.instant(), TimeSource.ZONE);
    }

    public Standing standing(Credential credential) {
        return credential.standing(getDate());
    }

    public boolean valid(Credential credential) {
        return credential.isValid(getDate());
    }

    /** Days until a date; negative when it is over. */
    public long daysTo(LocalDate date) {
        return ChronoUnit.DAYS.between(getDate(), date);
    }
}
