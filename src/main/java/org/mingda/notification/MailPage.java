package org.mingda.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.server.ServerSettings;
import org.mingda.shell.CurrentAddress;

/** {@code /admin/mail} and {@code /admin/mail/TOKEN}: the outbox. Outside demo mode the words of a letter stay closed, because they hold secret links. */
@Named
@RequestScoped
public class MailPage {

    @Inject
    private LetterService letters;

    @Inject
    private Postman postman;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private ServerSettings server;

    private Slice<Letter> slice;
    private Letter letter;

    public void load() {
        getLetter();
    }

    public Slice<Letter> getSlice() {
        if (slice == null) {
            slice = letters.letters(viewer.getAccount(), address.getPage());
        }
        return slice;
    }

    public Letter getLetter() {
        if (letter == null) {
            letter = letters.letter(viewer.getAccount(), address.getToken());
        }
        return letter;
    }

    public boolean isReadable() {
        return server.demo();
    }

    /** Whether letters leave at all. */
    public boolean isGoingOut() {
        return postman.goesOut();
    }

    public String again() {
        letters.again(viewer.getAccount(), getLetter().getToken());
        return address.go("/admin/mail", "notification.note_again");
    }
}
