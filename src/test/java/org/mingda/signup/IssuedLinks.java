package org.mingda.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mingda.account.PasswordChanged;

/** Hears what would be written to people, in tests inside the server. */
@ApplicationScoped
public class IssuedLinks {

    private final List<LinkIssued> issued = new CopyOnWriteArrayList<>();
    private final List<String> others = new CopyOnWriteArrayList<>();

    void issued(@Observes LinkIssued e) {
        issued.add(e);
    }

    void repeated(@Observes SignUpRepeated e) {
        others.add("repeated " + e.account().getEmail());
    }

    void changed(@Observes PasswordChanged e) {
        others.add("changed " + e.account().getEmail());
    }

    /** The secrets of the links to an address, oldest first. */
    List<String> secretsTo(String email) {
        return issued.stream().filter(e -> e.account().getEmail().equals(email)).map(e -> e.path().substring(e.path().lastIndexOf('/') + 1)).toList();
    }

    String lastSecretTo(String email) {
        List<String> secrets = secretsTo(email);
        return secrets.get(secrets.size() - 1);
    }

    /** Whether this was told, as {@code repeated ADDRESS}. */
    public boolean heard(String what) {
        return others.contains(what);
    }
}
