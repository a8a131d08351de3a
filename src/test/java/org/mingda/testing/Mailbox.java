package org.mingda.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** The mail server of a test run: it takes what the forum sends by SMTP, and page tests read it here. */
public final class Mailbox {
    /** Mail is sent by a timer of the forum, not in the request. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int LOOK_EVERY_MILLIS = 100;
    private static GreenMail server;

    private Mailbox() {
    }

    static synchronized int open() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server.getSmtp().getPort();
    }

    static synchronized void close() {
        if (server != null) {
            server.stop();
        }
    }

    /**
     * Waits for the newest mail to an address and returns its text.
     *
     * @param address recipient, which should be of this test alone
     * @throws AssertionError if none comes
     */
    public static String textOfMailTo(String address) {
        return textOfMailTo(address, "");
    }

    /** Waits for the newest mail to an address that has these words in it, and returns its text. */
    public static String textOfMailTo(String address, String words) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            Optional<String> newest = Arrays.stream(server.getReceivedMessages()).filter(message -> isTo(message, address))
                    .map(Mailbox::text).filter(text -> text.contains(words)).reduce((older, newer) -> newer);
            if (newest.isPresent()) {
                return newest.get();
            }
            server.waitForIncomingEmail(LOOK_EVERY_MILLIS, server.getReceivedMessages().length + 1);
        }
        throw new AssertionError("no mail came to " + address);
    }

    /** The text as its reader sees it; on its way it is encoded. */
    private static String text(MimeMessage message) {
        try {
            return String.valueOf(message.getContent());
        } catch (IOException | MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients()).anyMatch(to -> to.toString().contains(address));
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
