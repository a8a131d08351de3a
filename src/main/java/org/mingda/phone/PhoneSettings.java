package org.mingda.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which provider the operator has chosen: {@code #{phone.offered}}. */
@Named("phone")
@ApplicationScoped
public class PhoneSettings {

    @Inject
    @ConfigProperty(name = "mingda.phone")
    private Optional<String> chosen;

    @Inject
    @Any
    private Instance<PhoneProvider> providers;

    /** For a test, which chooses for itself. */
    void choose(String name) {
        chosen = Optional.ofNullable(name);
    }

    Optional<PhoneProvider> provider() {
        return chosen.flatMap(name -> providers.stream().filter(p -> p.name().equals(name.strip())).findFirst());
    }

    public boolean isOffered() {
        return provider().isPresent();
    }
}
