package org.mingda.site;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.mingda.account.Account;
import org.mingda.account.Role;

/** Reads and changes settings. */
@Stateless
public class SettingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<SettingChanged> changed;

    /** A setting's text. Anyone may read: pages need them. */
    public String text(Setting setting) {
        SettingValue value = em.find(SettingValue.class, setting);
        return value == null ? setting.getInitial() : value.getContent();
    }

    /** A number setting. */
    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    /** A policy setting. */
    public ReviewPolicy policy(Setting setting) {
        return ReviewPolicy.valueOf(text(setting));
    }

    /** A number setting in minutes. */
    public Duration minutes(Setting setting) {
        return Duration.ofMinutes(number(setting));
    }

    /** Changes a setting; administrators only. Refuses values outside its limits. */
    public void change(Account by, Setting setting, String wanted) {
        by.require(Role.ADMIN);
        String before = text(setting);
        String after = setting.checked(wanted);
        if (before.equals(after)) {
            return;
        }
        SettingValue value = em.find(SettingValue.class, setting);
        if (value == null) {
            em.persist(new SettingValue(setting, after));
        } else {
            value.change(after);
        }
        changed.fire(new SettingChanged(setting, before, after, by));
    }
}
