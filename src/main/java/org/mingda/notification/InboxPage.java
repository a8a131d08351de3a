package org.mingda.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;

/** {@code /me/notices}: what the forum has told this account. */
@Named
@RequestScoped
public class InboxPage {

    @Inject
    private NoticeService notices;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Slice<Notice> slice;
    private Long unread;

    public Slice<Notice> getSlice() {
        if (slice == null) {
            slice = notices.inbox(viewer.getAccount(), address.getPage());
        }
        return slice;
    }

    /** For the menu too: asked once a page, for signed-in visitors only. */
    public long getUnread() {
        if (unread == null) {
            unread = viewer.find().map(notices::unread).orElse(0L);
        }
        return unread;
    }

    public String readAll() {
        notices.readAll(viewer.getAccount());
        return address.go("/me/notices", "notification.note_read");
    }
}
