package org.mingda.signup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mingda.kernel.Refusal;
import org.mingda.server.Banner;
import org.mingda.server.ServerSettings;

/**
 * Brings the first administrator in. While a forum in earnest has none, each start prints a fresh secret link for {@code MINGDA_ADMIN_EMAIL}; whoever opens it
 * sets a password and is the administrator. Until then the account has neither the role nor a password of ours, so there is nothing to guess.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdministrator {

    @Inject
    private ServerSettings settings;

    @Inject
    private FirstAdministratorService service;

    @PostConstruct
    void invite() {
        if (settings.demo() || service.present()) {
            return;
        }
        Optional<String> email = settings.adminEmail();
        if (email.isEmpty()) {
            Banner.add("There is no administrator yet. Set MINGDA_ADMIN_EMAIL to an e-mail address and start again: a link to set the password is then printed here.");
            return;
        }
        try {
            String path = service.invite(email.get());
            Banner.add("There is no administrator yet. Open this link within " + LinkPurpose.SET_UP.getValid().toDays() + " days to set the password for "
                    + email.get() + " (it works once; a restart prints a new one):");
            Banner.add(settings.publicUrl() + path);
        } catch (Refusal malformed) {
            Banner.add("MINGDA_ADMIN_EMAIL is not an e-mail address: " + email.get());
        }
    }
}
