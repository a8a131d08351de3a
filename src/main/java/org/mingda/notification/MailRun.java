package org.mingda.notification;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what lies in the outbox, every few seconds, outside any transaction: a slow mail server holds no row and no reader up. A letter is marked sent after it went
 * out, so a crash in between may send one twice and loses none.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MailRun {

    private static final Logger LOG = Logger.getLogger(MailRun.class.getName());
    /** Letters a run: a long outbox must not keep the timer's thread for ever. */
    private static final int MOST = 100;

    @Inject
    private LetterService letters;

    @Inject
    private Postman postman;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        if (!postman.goesOut() || !running.compareAndSet(false, true)) {
            return;
        }
        try {
            for (int i = 0; i < MOST; i++) {
                Optional<Letter> letter = letters.take();
                if (letter.isEmpty()) {
                    return;
                }
                bring(letter.get());
            }
        } finally {
            running.set(false);
        }
    }

    private void bring(Letter letter) {
        try {
            postman.bring(letter);
            letters.sent(letter.getToken());
        } catch (MessagingException | IOException e) {
            LOG.log(Level.WARNING, "Letter {0} could not be sent: {1}", new Object[] {letter.getToken(), e.getMessage()});
            letters.failed(letter.getToken(), e.getMessage());
        }
    }
}
