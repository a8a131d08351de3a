package org.mingda.site;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Map;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Refusal;

/** Reads and changes settings. */
@Stateless
public class SettingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<SettingChanged> changed;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** A setting's text. Anyone may read: pages need them. */
    public String text(Setting setting) {
        Object changedHere = transaction.getResource(setting);
        return changedHere == null ? kept(setting) : (String) changedHere;
    }

    private String kept(Setting setting) {
        // all at once and kept until one changes: a setting that was never changed has no row that a cache could hold
        return em.createNamedQuery("SettingValue.all", SettingValue.class).getResultStream().filter(v -> v.getSetting() == setting)
                .map(SettingValue::getContent).findFirst().orElse(setting.getInitial());
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

    /** Changes one setting; administrators only. Refuses a value outside its limits. */
    public void change(Account by, Setting setting, String wanted) {
        by.require(Role.ADMIN);
        change(by, Map.of(setting, wanted));
    }

    /** Changes settings, all of them or none; administrators only. Refuses values outside their limits. */
    public void change(Account by, Map<Setting, String> wanted) {
        by.require(Role.ADMIN);
        wanted.forEach((setting, value) -> put(by, setting, setting.checked(value)));
        try {
            em.flush();
        } catch (PersistenceException raced) {
            throw new Refusal("shell.changed_meanwhile");
        }
    }

    private void put(Account by, Setting setting, String after) {
        String before = text(setting);
        if (before.equals(after)) {
            return;
        }
        SettingValue value = em.find(SettingValue.class, setting);
        if (value == null) {
            em.persist(new SettingValue(setting, after));
        } else {
            value.change(after);
        }
        // what the query has kept is of before this transaction
        transaction.putResource(setting, after);
        changed.fire(new SettingChanged(setting, before, after, by));
    }
}
