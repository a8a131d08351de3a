package org.mingda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingda.signin.SecurityLog;

class LogsTest {

    @TempDir
    private Path folder;

    @Test
    void keepTheSecurityLogInFilesOfItsOwn() {
        assertThat(Logs.configuration(settings(false))).contains(SecurityLog.NAME + ".handlers=" + SecurityFile.class.getName())
                .contains(SecurityFile.class.getName() + ".pattern=" + folder.resolve("data/log") + "/security.%g.log");
        assertThat(Logs.configuration(settings(true))).noneMatch(line -> line.startsWith(SecurityLog.NAME));
    }

    @Test
    void lieInAFolderForTheForumAlone() throws IOException {
        List<String> lines = Logs.configuration(settings(false));
        assertThat(lines).isNotEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data/log")))).isEqualTo("rwx------");
    }

    private Settings settings(boolean console) {
        return new Settings("127.0.0.1", 8080, 16, folder.resolve("data"), new Database("jdbc:h2:mem:none", "mingda", "mingda", 0), console);
    }
}
