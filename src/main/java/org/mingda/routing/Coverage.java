package org.mingda.routing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.kernel.Refusal;
import org.mingda.site.Category;
import org.mingda.site.Province;

/** What a professional follows, and whether the directory names him. Kept once he has chosen; before that his credential says what he follows, and nobody is listed who did not ask for it. */
@Entity
@Table(name = "coverage")
public class Coverage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coverage_seq")
    @SequenceGenerator(name = "coverage_seq", sequenceName = "coverage_seq")
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @ElementCollection
    @CollectionTable(name = "coverage_province", joinColumns = @JoinColumn(name = "coverage_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "province", nullable = false, length = 20)
    private Set<Province> provinces = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "coverage_category", joinColumns = @JoinColumn(name = "coverage_id"), inverseJoinColumns = @JoinColumn(name = "category_id"))
    private Set<Category> fields = new HashSet<>();

    /** When he asked to stand in the directory; null for those who did not. */
    @Column(name = "listed_at")
    private Instant listedAt;

    @Version
    private int version;

    protected Coverage() {
    }

    public Coverage(Account account) {
        this.account = account;
    }

    /** What somebody follows who has not chosen: of fields perhaps none, as long as the forum has none. */
    static Coverage unchosen(Account account, Province province, Collection<Category> fields) {
        Coverage coverage = new Coverage(account);
        coverage.provinces.add(province);
        coverage.fields.addAll(fields);
        return coverage;
    }

    /** Follows these provinces and fields from now on; at least one of each, or nothing would ever be offered. */
    public void follow(Collection<Province> wantedProvinces, Collection<Category> wantedFields) {
        if (wantedProvinces.isEmpty()) {
            throw new Refusal("routing.province_missing");
        }
        if (wantedFields.isEmpty()) {
            throw new Refusal("routing.field_missing");
        }
        provinces.retainAll(EnumSet.copyOf(wantedProvinces));
        provinces.addAll(wantedProvinces);
        fields.retainAll(Set.copyOf(wantedFields));
        fields.addAll(wantedFields);
    }

    /** Whether he wants to be found in the directory and asked by name. */
    public void list(boolean wanted, Instant now) {
        if (wanted != isListed()) {
            listedAt = wanted ? now : null;
        }
    }

    public Account getAccount() {
        return account;
    }

    public Set<Province> getProvinces() {
        return Set.copyOf(provinces);
    }

    public Set<Category> getFields() {
        return Set.copyOf(fields);
    }

    public boolean isListed() {
        return listedAt != null;
    }
}
