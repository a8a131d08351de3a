package org.mingda.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.mingda.account.Account;
import org.mingda.kernel.CleanText;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;

/** A filter of the queue that a moderator keeps under a name. Made and taken away, never changed. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter {

    /** Fits beside its count on a phone. */
    public static final int NAME_MAX = 40;
    static final int QUERY_MAX = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_filter_seq")
    @SequenceGenerator(name = "saved_filter_seq", sequenceName = "saved_filter_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Column(nullable = false, length = NAME_MAX, updatable = false)
    private String name;

    /** The parameters of the queue's address. */
    @Column(nullable = false, length = QUERY_MAX, updatable = false)
    private String query;

    protected SavedFilter() {
    }

    SavedFilter(Account account, String name, QueueFilter filter) {
        String clean = name == null ? "" : CleanText.line(name);
        if (clean == null || clean.isEmpty() || clean.length() > NAME_MAX) {
            throw new Refusal("desk.filter_name", NAME_MAX);
        }
        if (filter.query().isEmpty()) {
            throw new Refusal("desk.filter_empty");
        }
        this.token = Token.fresh();
        this.account = account;
        this.name = clean;
        this.query = filter.query();
    }

    public String getToken() {
        return token;
    }

    public String getName() {
        return name;
    }

    public String getQuery() {
        return query;
    }

    /** Where the queue shows what it leaves. */
    public String getPath() {
        return "/desk?" + query;
    }
}
