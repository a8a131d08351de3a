package org.mingda.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mingda.verification.EvidenceOpened;
import org.mingda.verification.NumberRead;

/** Hears what the credential feature tells its observers. */
@ApplicationScoped
public class HeardCredentials {

    private final List<Object> events = new CopyOnWriteArrayList<>();

    void decided(@Observes CredentialDecided event) {
        events.add(event);
    }

    void opened(@Observes EvidenceOpened event) {
        events.add(event);
    }

    void read(@Observes NumberRead event) {
        events.add(event);
    }

    /** The reasons for which its whole number was read. */
    public List<String> reasons(Credential credential) {
        return events.stream().filter(NumberRead.class::isInstance).map(NumberRead.class::cast).filter(e -> e.credential().equals(credential)).map(NumberRead::reason).toList();
    }

    /** The acts decided on a credential, in order. */
    public List<String> acts(Credential credential) {
        return events.stream().filter(CredentialDecided.class::isInstance).map(CredentialDecided.class::cast)
                .filter(e -> e.credential().equals(credential)).map(CredentialDecided::act).toList();
    }

    /** The names of those who opened its evidence. */
    public List<String> readers(Credential credential) {
        return events.stream().filter(EvidenceOpened.class::isInstance).map(EvidenceOpened.class::cast)
                .filter(e -> e.credential().equals(credential)).map(e -> e.by().getName()).toList();
    }
}
