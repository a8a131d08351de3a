package org.mingda.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;

class CeremonyTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final String CHALLENGE = "abcdefghijkm.1780000000.signature-of-a-form";

    private final Ceremony ceremony = new Ceremony() {
        @Override
        URI origin() {
            return URI.create("https://forum.example.org");
        }
    };
    private SoftKey device;

    @BeforeEach
    void buyADevice() throws GeneralSecurityException {
        device = new SoftKey();
    }

    @Test
    void believesADeviceThatMadeAKeyAndUsesIt() throws GeneralSecurityException {
        Passkey key = key();
        device.counter = 7;
        assertThat(checked(device.used(CHALLENGE), key, CHALLENGE)).isEqualTo(7);
        assertThat(Ceremony.text(ceremony.read(device.used(CHALLENGE)).getCredentialId())).isEqualTo(key.getCredentialId());
    }

    @Test
    void believesNoKeyThatWasMadeForAnotherPage() {
        refusesToMake(device.made("another challenge of a form"));
        device.origin = "https://forum.example.org.evil.example";
        refusesToMake(device.made(CHALLENGE));
        device.origin = "https://forum.example.org";
        device.site = "evil.example";
        refusesToMake(device.made(CHALLENGE));
        device.site = "forum.example.org";
        device.verified = false;
        refusesToMake(device.made(CHALLENGE));
        refusesToMake("{}");
        refusesToMake("");
        refusesToMake("[1]");
    }

    @Test
    void believesNoUseThatDoesNotHold() throws GeneralSecurityException {
        Passkey key = key();
        device.counter = 5;
        refusesToUse(device.used("another challenge of a form"), key);
        device.origin = "https://evil.example";
        refusesToUse(device.used(CHALLENGE), key);
        device.origin = "https://forum.example.org";
        device.verified = false;
        refusesToUse(device.used(CHALLENGE), key);
        device.verified = true;
        SoftKey another = new SoftKey();
        another.counter = 5;
        refusesToUse(another.used(CHALLENGE), key);
        assertThatThrownBy(() -> ceremony.read("{\"response\":{}}")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ceremony.read(null)).isInstanceOf(Refusal.class);
    }

    @Test
    void noticesACopyByItsCounter() throws GeneralSecurityException {
        device.counter = 9;
        Passkey key = key();
        device.counter = 8;
        refusesToUse(device.used(CHALLENGE), key);
    }

    private Passkey key() {
        return new Passkey(new Account("某人", "a@example.org", Locale.ENGLISH, NOON), ceremony.made(device.made(CHALLENGE), CHALLENGE), "手机", NOON);
    }

    private long checked(String answer, Passkey key, String challenge) {
        return ceremony.checked(ceremony.read(answer), key, challenge);
    }

    private void refusesToMake(String answer) {
        assertThatThrownBy(() -> ceremony.made(answer, CHALLENGE)).isInstanceOf(Refusal.class);
    }

    private void refusesToUse(String answer, Passkey key) {
        assertThatThrownBy(() -> checked(answer, key, CHALLENGE)).isInstanceOf(Refusal.class);
    }
}
