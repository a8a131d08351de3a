package org.mingda.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingda.account.Role;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.moderation.Grounds;
import org.mingda.moderation.Reason;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/feature/TOKEN}: an editor or moderator puts one comment among the featured ones, or takes it out. */
@Named
@RequestScoped
public class FeatureCommentPage {

    @Inject
    private CommentService comments;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private final Grounds grounds = new Grounds(Reason.EDITORIAL);
    private Comment comment;
    private Integer version;

    public void load() {
        viewer.getAccount().requireAny(Role.EDITOR, Role.MODERATOR);
        if (version == null) {
            version = getComment().getVersion();
        }
    }

    public String feature() {
        return address.go(comments.feature(viewer.getAccount(), address.getToken(), version, true).getPath(), "comment.note_featured");
    }

    public String unfeature() {
        return address.go(comments.unfeature(viewer.getAccount(), address.getToken(), version, grounds.ruling()).getPath(), "comment.note_unfeatured");
    }

    /** Why a comment may be taken from the featured ones. */
    public List<Reason> getReasons() {
        return Reason.forFeatures();
    }

    public Grounds getGrounds() {
        return grounds;
    }

    public Comment getComment() {
        if (comment == null) {
            comment = comments.find(address.getToken()).filter(c -> c.visibleTo(null)).orElseThrow(() -> new NotFound("comment"));
        }
        return comment;
    }

    public CommentView getRow() {
        return CommentView.plain(getComment());
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
