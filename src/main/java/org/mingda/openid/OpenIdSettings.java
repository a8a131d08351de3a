package org.mingda.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mingda.server.ServerSettings;

/** The service to sign in through, as the operator has set it: {@code #{openid.active}}. */
@Named("openid")
@ApplicationScoped
public class OpenIdSettings {

    @Inject
    @ConfigProperty(name = "mingda.oidc.issuer")
    private Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "mingda.oidc.client.id")
    private Optional<String> clientId;

    @Inject
    @ConfigProperty(name = "mingda.oidc.client.secret")
    private Optional<String> clientSecret;

    @Inject
    @ConfigProperty(name = "mingda.oidc.name")
    private Optional<String> name;

    @Inject
    private ServerSettings server;

    /** For a test, which has a service of its own. */
    void use(String anIssuer, String aClientId, String aClientSecret) {
        issuer = Optional.ofNullable(anIssuer);
        clientId = Optional.ofNullable(aClientId);
        clientSecret = Optional.ofNullable(aClientSecret);
    }

    public boolean isActive() {
        return issuer.filter(i -> !i.isBlank()).isPresent() && clientId.filter(c -> !c.isBlank()).isPresent();
    }

    /** As it stands in tokens; the service's own description is below it. */
    String issuer() {
        return issuer.map(String::strip).orElseThrow();
    }

    String clientId() {
        return clientId.map(String::strip).orElseThrow();
    }

    Optional<String> clientSecret() {
        return clientSecret.map(String::strip).filter(s -> !s.isEmpty());
    }

    /** What people call the service. */
    public String getName() {
        return name.map(String::strip).filter(n -> !n.isEmpty()).orElse("OpenID");
    }

    /** Where the service sends people back; it has to be told once. */
    String returnAddress() {
        return server.publicUrl() + "/sign-in/openid/return";
    }
}
