package org.mingda.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.mingda.account.Viewer;
import org.mingda.moderation.Decision;
import org.mingda.moderation.RestrictionService;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;

/** The part of a statement of reasons that lets the person it concerns appeal, and tells what became of it. The page's address carries the decision's token. */
@Named
@RequestScoped
public class AppealForm {

    @Inject
    private AppealService appeals;

    @Inject
    private RestrictionService decisions;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private Decision decision;
    private Appeal appeal;
    private boolean sought;
    private String words;

    private Decision decision() {
        if (decision == null) {
            decision = decisions.find(address.getToken()).orElseThrow();
        }
        return decision;
    }

    /** The appeal against the decision, or null. */
    public Appeal getAppeal() {
        if (!sought) {
            sought = true;
            appeal = appeals.about(viewer.getAccount(), decision()).orElse(null);
        }
        return appeal;
    }

    /** Whether the viewer is the person the decision restricts. */
    public boolean isOwn() {
        return decision().getSubject().equals(viewer.getAccount());
    }

    /** Whether he may appeal now. */
    public boolean isPossible() {
        return isOwn() && getAppeal() == null && getObstacle() == null;
    }

    /** The key of what stands in the way; null for nothing. */
    public String getObstacle() {
        return appeals.obstacle(viewer.getAccount(), decision());
    }

    /** The last moment at which he may appeal. */
    public Instant getUntil() {
        return decision().getAt().plus(appeals.limit());
    }

    public String send() {
        String here = guard.once(() -> {
            appeals.appeal(viewer.getAccount(), address.getToken(), words);
            return address.getPath();
        });
        return address.go(here, "appeal.note_received");
    }

    /** Whether he is being asked whether to take it back. */
    public boolean isAsking() {
        return "withdraw".equals(address.query("act")) && isOwn() && getAppeal() != null && getAppeal().isOpen();
    }

    public String withdraw() {
        appeals.withdraw(viewer.getAccount(), getAppeal().getToken());
        return address.go(address.getPath(), "appeal.note_withdrawn");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
