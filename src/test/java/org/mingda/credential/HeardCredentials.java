package org.mingda.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mingda.verification.EvidenceOpened;

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
