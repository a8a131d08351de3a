package org.mingda.statute;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.mingda.kernel.Token;

/** A law or an interpretation, known by its full title through all its versions. It applies until it is repealed, if it is. */
@Entity
@Cacheable
@Table(name = "statute")
public class Statute {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statute_seq")
    @SequenceGenerator(name = "statute_seq", sequenceName = "statute_seq")
    private Long id;

    @Column(nullable = false, length = Token.LENGTH, updatable = false)
    private String token;

    @Column(nullable = false, length = StatuteFile.TITLE_MAX, updatable = false)
    private String title;

    /** The first day on which it does not apply any more; null while it does. */
    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Version
    private int version;

    protected Statute() {
    }

    /** A statute that has no version yet. */
    public Statute(String title) {
        this.token = Token.fresh();
        this.title = title;
    }

    /** It does not apply from this day; null: it does. */
    void endsOn(LocalDate day) {
        endedOn = day;
    }

    /** Whether it is repealed on a day. */
    public boolean hasEnded(LocalDate on) {
        return endedOn != null && !on.isBefore(endedOn);
    }

    public String getPath() {
        return "/law/" + token;
    }

    public String getToken() {
        return token;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statute that && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
