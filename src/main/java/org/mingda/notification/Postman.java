package org.mingda.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mingda.server.ServerSettings;

/**
 * Brings one letter out: by SMTP where a host is set; in demo mode into the folder {@code mail} of the data directory, one {@code .eml} file each. With neither, letters stay in
 * the outbox and the administrator sees them waiting.
 */
@ApplicationScoped
public class Postman {

    private static final String TIMEOUT_MS = "10000";

    @Inject
    @ConfigProperty(name = "mingda.smtp.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "mingda.smtp.port")
    private int port;

    @Inject
    @ConfigProperty(name = "mingda.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "mingda.smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "mingda.smtp.from")
    private String from;

    @Inject
    @ConfigProperty(name = "mingda.smtp.starttls")
    private boolean starttls;

    @Inject
    private ServerSettings server;

    boolean goesOut() {
        return host.isPresent() || server.demo();
    }

    void bring(Letter letter) throws MessagingException, IOException {
        MimeMessage message = message(letter);
        if (host.isEmpty()) {
            keep(letter, message);
        } else if (user.isPresent()) {
            Transport.send(message, user.get(), password.orElse(""));
        } else {
            Transport.send(message);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.getAddress(), true));
        message.setSubject(letter.getSubject(), StandardCharsets.UTF_8.name());
        message.setText(letter.getBody(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(letter.getWrittenAt()));
        return message;
    }

    private Session session() {
        Properties p = new Properties();
        p.put("mail.smtp.host", host.orElse("localhost"));
        p.put("mail.smtp.port", Integer.toString(port));
        p.put("mail.smtp.auth", Boolean.toString(user.isPresent()));
        p.put("mail.smtp.starttls.enable", Boolean.toString(starttls));
        p.put("mail.smtp.starttls.required", Boolean.toString(starttls));
        p.put("mail.smtp.connectiontimeout", TIMEOUT_MS);
        p.put("mail.smtp.timeout", TIMEOUT_MS);
        p.put("mail.smtp.writetimeout", TIMEOUT_MS);
        return Session.getInstance(p);
    }

    private void keep(Letter letter, MimeMessage message) throws IOException, MessagingException {
        Path folder = Files.createDirectories(server.dataDirectory().resolve("mail"));
        try (OutputStream out = Files.newOutputStream(folder.resolve(letter.getToken() + ".eml"))) {
            message.writeTo(out);
        }
    }
}
