package org.mingda.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.mingda.kernel.Refusal;
import org.mingda.server.ServerSettings;

/**
 * What a device answers, looked at: is it about this site and this challenge, and does the signature hold. The one place that speaks to the library.
 * Whatever the library throws is a refusal: on garbage it throws what its parsers throw, and null pointers.
 */
@Named("passkeys")
@ApplicationScoped
public class Ceremony {

    /** What a device may sign with: ES256, EdDSA, RS256; the pages offer the same. */
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = Stream
            .of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(a -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, a)).toList();

    @Inject
    private ServerSettings settings;

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    /** The name under which devices file their keys: the public host. Devices know no numbers, so this machine is called by its name. */
    public String getSite() {
        return origin().getHost();
    }

    /** The key of a device's answer to a page that wanted one made; a refusal if it does not hold. */
    MadeKey made(String answer, String challenge) {
        try {
            RegistrationData data = manager.verifyRegistrationResponseJSON(answer == null ? "" : answer, new RegistrationParameters(site(challenge), ALGORITHMS, true, true));
            AuthenticatorData<?> device = data.getAttestationObject().getAuthenticatorData();
            AttestedCredentialData key = device.getAttestedCredentialData();
            return new MadeKey(text(key.getCredentialId()), text(keys.convert(key)), device.getSignCount());
        } catch (RuntimeException foreign) {
            throw new Refusal("passkey.refused");
        }
    }

    /** What a device answers to a page that wanted a sign-in, not yet checked; a refusal if it is nothing of the kind. */
    AuthenticationData read(String answer) {
        try {
            return manager.parseAuthenticationResponseJSON(answer == null ? "" : answer);
        } catch (RuntimeException foreign) {
            throw new Refusal("passkey.refused");
        }
    }

    /** Checks the answer against a key, and returns how often the device has signed; a refusal if it does not hold. */
    long checked(AuthenticationData answer, Passkey key, String challenge) {
        try {
            CredentialRecordImpl known = new CredentialRecordImpl(new NoneAttestationStatement(), null, null, null, key.getCounter(),
                    keys.convert(Base64.getUrlDecoder().decode(key.getPublicKey())), null, null, null, null);
            return manager.verify(answer, new AuthenticationParameters(site(challenge), known, null, true, true)).getAuthenticatorData().getSignCount();
        } catch (RuntimeException forged) {
            throw new Refusal("passkey.refused");
        }
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private ServerProperty site(String challenge) {
        URI origin = origin();
        return ServerProperty.builder().origin(new Origin(origin.toString())).rpId(origin.getHost())
                .challenge(new DefaultChallenge(challenge.getBytes(StandardCharsets.UTF_8))).build();
    }

    /** Scheme, host and port of pages, as browsers write them. */
    URI origin() {
        URI address = URI.create(settings.publicUrl());
        String host = address.getHost().equals("127.0.0.1") ? "localhost" : address.getHost();
        return URI.create(address.getScheme() + "://" + host + (address.getPort() < 0 ? "" : ":" + address.getPort()));
    }
}
