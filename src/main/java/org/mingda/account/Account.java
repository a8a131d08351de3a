package org.mingda.account;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;

/**
 * A person's account. Life cycle: made by sign-up (or at the start, for the first administrator) → e-mail confirmed, from then on it may write → perhaps blocked by an
 * administrator, and freed again. Names are shown, e-mail addresses never; both are unique without regard to case and width.
 */
@Entity
@Cacheable
@Table(name = "account")
// who is called so already, or so that nobody could tell the two apart
@NamedQuery(name = Account.CALLED, query = "select count(a) from Account a where (a.nameKey = :key or a.nameLook = :look) and a.id <> :except")
public class Account extends Participation {

    /** The query for accounts of a name, with {@code key}, {@code look} and {@code except}, an account's number or 0. */
    public static final String CALLED = "Account.called";
    /** Longest name in characters: fits on a phone beside a badge. */
    public static final int NAME_MAX = 20;
    /** RFC 5321, section 4.5.3.1.3: a path has at most 256 characters with its brackets. */
    public static final int EMAIL_MAX = 254;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @Column(nullable = false, length = NAME_MAX)
    private String name;

    /** The name as it is compared. */
    @Column(name = "name_key", nullable = false, length = NAME_MAX)
    private String nameKey;

    /** The name as it looks, see {@link AccountName#look}; null only until the forum has started. */
    @Column(name = "name_look", length = Look.MAX)
    private String nameLook;

    @Column(nullable = false, length = EMAIL_MAX)
    private String email;

    @Column(name = "password_hash", length = 500)
    private String passwordHash;

    @Convert(converter = Roles.class)
    @Column(nullable = false, length = 100)
    private Set<Role> roles = Set.of();

    /** The same column as text, for queries. */
    @Column(name = "roles", insertable = false, updatable = false)
    private String roleNames;

    @Embedded
    private Wishes wishes;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** Null: not blocked. */
    @Embedded
    private Block block;

    /** Made for the demonstration with a password that everybody knows, until that is changed. */
    @Column(nullable = false)
    private boolean demo;

    @Version
    private int version;

    protected Account() {
    }

    /** Not confirmed, without a password. The name is taken as it is: see {@link AccountName#checked}. */
    public Account(String name, String email, Locale language, Instant now) {
        this.token = Token.fresh();
        rename(name);
        this.email = EmailAddress.key(email);
        this.wishes = new Wishes(language, false);
        this.createdAt = now;
    }

    /** Stops an act that needs a role this account does not have. */
    public void require(Role role) {
        requireAny(role);
    }

    /** Stops an act that needs any of these roles. */
    public void requireAny(Role... any) {
        if (Stream.of(any).noneMatch(this::is)) {
            throw new NotAllowed("needs one of " + List.of(any));
        }
    }

    /** Stops writing before the e-mail address is confirmed: whoever cannot be reached cannot be told what became of his text. */
    public void requireConfirmed() {
        if (confirmedAt == null) {
            throw new Refusal("account.not_confirmed");
        }
    }

    public boolean is(Role role) {
        return !isBlocked() && (role == Role.READER || roles.contains(role));
    }

    /** Staff see the desk. */
    public boolean isStaff() {
        return !isBlocked() && !roles.isEmpty();
    }

    public void grant(Set<Role> granted) {
        Set<Role> all = new TreeSet<>(granted);
        all.remove(Role.READER);
        // assigned when complete: a later change to the set itself would not be seen and not be written
        roles = all;
    }

    public final void rename(String newName) {
        name = newName;
        nameKey = AccountName.key(newName);
        nameLook = AccountName.look(newName);
    }

    public void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    public void changePassword(String hash) {
        passwordHash = hash;
        demo = false;
    }

    /** Takes part in the demonstration: confirmed, with the password that the start page tells. */
    void demonstrate(String sharedHash) {
        confirmedAt = createdAt;
        passwordHash = sharedHash;
        demo = true;
    }

    public void wish(Locale locale, boolean discreet) {
        wishes = new Wishes(locale, discreet);
    }

    public void block(Instant now, String reason) {
        block = new Block(now, reason);
    }

    public void unblock() {
        block = null;
    }

    public Long getId() {
        return id;
    }

    public String getToken() {
        return token;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    public Set<Role> getRoles() {
        return Collections.unmodifiableSet(roles);
    }

    public Locale getLocale() {
        return wishes.locale();
    }

    public boolean isDiscreet() {
        return wishes.discreet();
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public boolean isBlocked() {
        return block != null && block.getAt() != null;
    }

    public Block getBlock() {
        return block;
    }

    public boolean isDemo() {
        return demo;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
