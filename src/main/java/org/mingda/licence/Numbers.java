package org.mingda.licence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.credential.Credential;
import org.mingda.credential.Today;

/** What certificates' numbers say of themselves, for pages: {@code #{numbers.reading(credential)}}. */
@Named("numbers")
@RequestScoped
public class Numbers {

    @Inject
    private Today today;

    /** What the number of a claim says today. */
    public NumberReading reading(Credential credential) {
        return NumberReading.of(credential.getClaim(), today.getDate());
    }

    /** For how many years the holder has practised, by the number; reckoned by calendar years. */
    public int years(NumberReading reading) {
        return today.getDate().getYear() - reading.getYear().getValue();
    }
}
