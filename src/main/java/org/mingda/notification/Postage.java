package org.mingda.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.Principal;
import java.util.Set;
import org.mingda.limit.Limit;
import org.mingda.limit.Limiter;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/**
 * Whether another letter may go into the outbox. Letters that only say that something stands on the site are dropped first, because it stands there anyway: when their receiver got many
 * today, when one account has caused many, when the outbox is long. Links and warnings, which are limited where they are asked for, find room twice as long.
 */
@ApplicationScoped
public class Postage {

    private static final Logger LOG = System.getLogger(Postage.class.getName());
    private static final Set<String> NOTICES = Set.of("notice", "report_answered", "takedown");

    @Inject
    private Limiter limiter;

    @Inject
    private SettingService settings;

    @Inject
    private SecurityContext security;

    /**
     * Counts a letter.
     *
     * @param key     what it says
     * @param address its receiver's
     * @param waiting how many wait already
     * @return whether it may be written
     */
    boolean allows(String key, String address, long waiting) {
        int most = settings.number(Setting.OUTBOX_MOST);
        String full = !NOTICES.contains(key) ? waiting >= 2L * most ? "the outbox is full" : null
                : waiting >= most ? "the outbox is long" : limiter.enter(Limit.MAIL, address).isPresent() ? "its receiver got many" : isCausedTooOften() ? "one account caused many" : null;
        if (full != null) {
            LOG.log(Level.WARNING, "A letter \"" + key + "\" was not written: " + full);
        }
        return full == null;
    }

    private boolean isCausedTooOften() {
        Principal caller = security.getCallerPrincipal();
        return caller != null && limiter.enter(Limit.MAIL_CAUSED, caller.getName()).isPresent();
    }
}
