package org.mingda.credential;

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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Ruling;

/** One act of a verifier on a credential, written once: the history at the desk. */
@Entity
@Table(name = "credential_step")
public class CredentialStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "credential_step_seq")
    @SequenceGenerator(name = "credential_step_seq", sequenceName = "credential_step_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "credential_id", nullable = false, updatable = false)
    private Credential credential;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private Act act;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", nullable = false, updatable = false)
    private Account by;

    @Column(name = "at_time", nullable = false, updatable = false)
    private Instant at;

    /** From the catalogue, when something was taken away. */
    @Enumerated(EnumType.STRING)
    @Column(length = 30, updatable = false)
    private Reason reason;

    /** The sources compared, or the words to the holder. */
    @Column(length = Decision.EXPLANATION_MAX, updatable = false)
    private String explanation;

    /** Until when it holds after this act; null when it does not. */
    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    /** What was compared, when the act confirmed the credential. */
    @ElementCollection
    @CollectionTable(name = "credential_source", joinColumns = @JoinColumn(name = "step_id"))
    @OrderColumn(name = "place")
    private List<Source> sources = new ArrayList<>();

    protected CredentialStep() {
    }

    CredentialStep(Credential credential, Act act, Account by, Instant at) {
        this.credential = credential;
        this.act = act;
        this.by = by;
        this.at = at;
    }

    CredentialStep because(Ruling ruling) {
        reason = ruling.reason();
        explanation = ruling.explanation();
        return this;
    }

    CredentialStep because(String sources, LocalDate until) {
        explanation = sources;
        validUntil = until;
        return this;
    }

    CredentialStep by(List<Source> compared) {
        sources.addAll(compared);
        return this;
    }

    /** A verifier opens what waits. Written beside the credential, whose version it leaves as it is. */
    public static CredentialStep begin(Credential credential, Account verifier, Instant now) {
        return new CredentialStep(credential, Act.BEGIN, verifier, now);
    }

    public List<Source> getSources() {
        return Collections.unmodifiableList(sources);
    }

    /** In which role somebody acted. */
    public StepRole getRole() {
        return by.equals(credential.getAccount()) ? StepRole.HOLDER : act == Act.HAND_OVER ? StepRole.SUPERVISOR : StepRole.VERIFIER;
    }

    public Act getAct() {
        return act;
    }

    public Account getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    public Reason getReason() {
        return reason;
    }

    public String getExplanation() {
        return explanation;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }
}
