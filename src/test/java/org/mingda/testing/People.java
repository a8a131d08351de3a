package org.mingda.testing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingda.account.Account;
import org.mingda.account.Passwords;
import org.mingda.account.Role;
import org.mingda.consent.ConsentService;
import org.mingda.consent.ConsentText;
import org.mingda.site.Category;

/** Makes the people of a test, inside the server: confirmed accounts under names that no other test has. */
@Stateless
public class People {

    /** The password of everybody who has one. */
    public static final String PASSWORD = "tests-sign-in-with-this";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static volatile String sharedHash;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Passwords passwords;

    @Inject
    private ConsentService consents;

    /** A confirmed account with these roles and no password, that agreed to all texts. */
    public Account person(Role... roles) {
        String name = freshName();
        Account account = new Account(name, name.replace("甲乙", "p") + "@example.org", Locale.SIMPLIFIED_CHINESE, clock.instant());
        account.confirm(clock.instant());
        Set<Role> granted = EnumSet.noneOf(Role.class);
        granted.addAll(List.of(roles));
        account.grant(granted);
        em.persist(account);
        em.flush();
        consents.give(account, List.of(ConsentText.values()), Locale.SIMPLIFIED_CHINESE);
        return account;
    }

    /** An account that nobody has confirmed yet. */
    public Account stranger() {
        String name = freshName();
        Account account = new Account(name, name.replace("甲乙", "p") + "@example.org", Locale.SIMPLIFIED_CHINESE, clock.instant());
        em.persist(account);
        em.flush();
        return account;
    }

    /** A confirmed account that can sign in with {@link #PASSWORD}. */
    public Account signInPerson(Role... roles) {
        Account account = person(roles);
        account.changePassword(sharedHash());
        return account;
    }

    /** Puts a person where he would be who agreed to wordings that have changed since. */
    public void agreedLongAgo(Account person) {
        em.find(Account.class, person.getId()).agree("2020-01-01", "2020-01-01");
        em.createNativeQuery("update consent set edition = '2020-01-01' where account_id = ?").setParameter(1, person.getId()).executeUpdate();
    }

    /** Puts a person where he would be who asked to delete his account, and whose days of grace are over. */
    public void wantsToGo(Account person) {
        em.find(Account.class, person.getId()).closeAt(clock.instant());
    }

    private static String freshName() {
        return "甲乙" + Integer.toString(NUMBER.incrementAndGet(), 36) + Long.toString(System.nanoTime() % 46_656, 36);
    }

    /** The category that tests file things in; made when it is first wanted. */
    public Category category() {
        return em.createQuery("select c from Category c where c.slug = 'tests'", Category.class).getResultStream().findFirst().orElseGet(() -> {
            Category category = new Category("tests", 1);
            category.call("测试分类", "Tests");
            em.persist(category);
            return category;
        });
    }

    private String sharedHash() {
        if (sharedHash == null) {
            sharedHash = passwords.hash(PASSWORD);
        }
        return sharedHash;
    }
}
