package org.mingda.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingda.kernel.Token;
import org.mingda.server.ServerSettings;

/** Sends nothing: writes each message into {@code phone/} in the data folder, for tests and trials. {@code MINGDA_PHONE=folder}. */
@ApplicationScoped
public class FolderProvider implements PhoneProvider {

    @Inject
    private ServerSettings settings;

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public void send(String number, String message) {
        Path folder = settings.dataDirectory().resolve("phone");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(Token.fresh() + ".txt"), number + "\n" + message + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
