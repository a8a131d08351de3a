package org.mingda.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    private static final String FIRST = "first-secret-of-more-than-32-characters";
    private static final String SECOND = "second-secret-of-more-than-32-characters";

    @TempDir
    private Path folder;

    @Test
    void opensWhatItSealed() {
        Seal seal = with(FIRST);
        String sealed = seal.seal("证号 14403200610123456", "credential.number");
        assertThat(sealed).matches("[0-9A-Za-z_-]+").doesNotContain("14403");
        assertThat(seal.open(sealed, "credential.number")).isEqualTo("证号 14403200610123456");
        assertThat(seal.open(seal.seal(new byte[] {1, 2, 3}, "file"), "file")).containsExactly(1, 2, 3);
        assertThat(seal.open(seal.seal("", "x"), "x")).isEmpty();
    }

    @Test
    void sealsTheSameTextEachTimeOtherwise() {
        assertThat(with(FIRST).seal("1", "x")).isNotEqualTo(with(FIRST).seal("1", "x"));
    }

    @Test
    void noticesAChangedByteAndAnotherPurpose() {
        Seal seal = with(FIRST);
        byte[] sealed = seal.seal(new byte[] {1, 2, 3}, "a");
        assertThatThrownBy(() -> seal.open(sealed, "b")).isInstanceOf(IllegalStateException.class);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> seal.open(changed, "a")).as("byte " + i).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> seal.open("不是密文", "a")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open("", "a")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knowsItsOwnStampsUnderEachKeyThatItHas() {
        String stamp = with(FIRST).stamp("text", "x");
        assertThat(stamp).hasSize(73).isEqualTo(with(FIRST).stamp("text", "x"));
        assertThat(with(SECOND, FIRST).judge(stamp, "text", "x")).isEqualTo(Seal.Stamp.RIGHT);
        assertThat(with(SECOND, FIRST).stamp("text", "x")).isEqualTo(with(SECOND).stamp("text", "x"));
        assertThat(with(SECOND).judge(stamp, "text", "x")).isEqualTo(Seal.Stamp.KEY_MISSING);
        assertThat(with(FIRST).judge(stamp, "texts", "x")).isEqualTo(Seal.Stamp.FORGED);
        assertThat(with(FIRST).judge(stamp, "text", "y")).isEqualTo(Seal.Stamp.FORGED);
        assertThat(with(FIRST).judge(stamp.substring(0, 72), "text", "x")).isEqualTo(Seal.Stamp.FORGED);
        assertThat(with(FIRST).judge(null, "text", "x")).isEqualTo(Seal.Stamp.FORGED);
    }

    @Test
    void opensWithAnOldKeyAndSealsWithTheNewOne() {
        String old = with(FIRST).seal("text", "x");
        Seal rotated = with(SECOND, FIRST);
        assertThat(rotated.open(old, "x")).isEqualTo("text");
        assertThat(rotated.isOld(old)).isTrue();
        String fresh = rotated.seal("text", "x");
        assertThat(rotated.isOld(fresh)).isFalse();
        assertThat(with(SECOND).open(fresh, "x")).isEqualTo("text");
        assertThatThrownBy(() -> with(SECOND).open(old, "x")).hasMessageContaining("MINGDA_SEAL_KEYS_OLD");
    }

    @Test
    void refusesAShortSecret() {
        assertThatThrownBy(() -> with("too short")).hasMessageContaining("32 characters");
    }

    @Test
    void makesAKeyOnceThatItsOwnerAloneMayRead() throws IOException {
        List<String> made = SealKeyFile.secrets(Optional.empty(), List.of(), folder.resolve("data"));
        assertThat(made).hasSize(1).isEqualTo(SealKeyFile.secrets(Optional.empty(), List.of(), folder.resolve("data")));
        assertThat(Files.list(folder.resolve("data"))).containsExactly(folder.resolve("data/seal.key"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data/seal.key")))).isEqualTo("rw-------");
    }

    @Test
    void takesTheKeyOfTheFolderForAnOldOneOnceAKeyIsSet() {
        String made = SealKeyFile.secrets(Optional.empty(), List.of(), folder).get(0);
        assertThat(SealKeyFile.secrets(Optional.of(FIRST), List.of(SECOND), folder)).containsExactly(FIRST, made, SECOND);
        assertThat(SealKeyFile.secrets(Optional.of(FIRST), List.of(), folder.resolve("none"))).containsExactly(FIRST);
    }

    private static Seal with(String... secrets) {
        Seal seal = new Seal();
        seal.use(List.of(secrets));
        return seal;
    }
}
