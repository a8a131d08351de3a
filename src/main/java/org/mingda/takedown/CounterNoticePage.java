package org.mingda.takedown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.FormGuard;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** {@code /me/takedown/TOKEN}: the author reads the notice about his text and may state that he infringes nothing. */
@Named
@RequestScoped
public class CounterNoticePage {

    @Inject
    private TakedownService takedowns;

    @Inject
    private SettingService settings;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private FormGuard guard;

    private RightsNotice notice;
    private String name;
    private String statement;

    public void load() {
        getNotice();
    }

    public RightsNotice getNotice() {
        if (notice == null) {
            notice = takedowns.forwarded(viewer.getAccount(), address.getToken());
        }
        return notice;
    }

    public boolean isAnswerable() {
        return getNotice().getState() == NoticeState.ACTED;
    }

    /** How long the right holder will have, in days. */
    public int getWait() {
        return settings.number(Setting.NOTICE_WAIT_DAYS);
    }

    public String send() {
        CounterStatement counter = new CounterStatement(name, statement);
        String path = guard.once(() -> {
            takedowns.counter(viewer.getAccount(), address.getToken(), counter);
            return address.getPath();
        });
        return address.go(path, "takedown.note_countered");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
