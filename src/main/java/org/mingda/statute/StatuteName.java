package org.mingda.statute;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.util.Locale;

/** A name under which a statute is cited: its full title or a short one, as its {@link #key}. No two statutes share one. */
@Entity
@Cacheable
@Table(name = "statute_name")
@NamedQuery(name = "StatuteName.all", query = "select n from StatuteName n join fetch n.statute order by n.name",
        hints = {@QueryHint(name = "eclipselink.query-results-cache", value = "true"), @QueryHint(name = "eclipselink.query-results-cache.size", value = "1")})
public class StatuteName {

    /** A shorter name would be found in every second sentence. */
    public static final int NAME_MIN = 2;

    private static final String STATE = "中华人民共和国";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statute_name_seq")
    @SequenceGenerator(name = "statute_name_seq", sequenceName = "statute_name_seq")
    private Long id;

    @Column(nullable = false, length = StatuteFile.TITLE_MAX, updatable = false)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statute_id", nullable = false, updatable = false)
    private Statute statute;

    protected StatuteName() {
    }

    StatuteName(String name, Statute statute) {
        this.name = name;
        this.statute = statute;
    }

    /** A name without what writers set as they like: width, blanks, brackets around it, kinds of brackets in it. */
    public static String key(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s*_]+", "")
                .replace('〈', '《').replace('〉', '》').replace('<', '《').replace('>', '》');
        return plain.startsWith("《") && plain.endsWith("》") && plain.indexOf('《', 1) < 0 ? plain.substring(1, plain.length() - 1) : plain;
    }

    /** The full title without the name of the state, as everybody cites it. */
    static String withoutState(String title) {
        return title.startsWith(STATE) ? title.substring(STATE.length()) : title;
    }

    public String getName() {
        return name;
    }

    public Statute getStatute() {
        return statute;
    }
}
