package org.mingda.sanction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A keyed hash by which a banned person is known who signs up again; good as long as the ban holds. Written once. */
@Entity
@Table(name = "ban_mark")
public class BanMark {

    /** What was hashed. */
    enum Kind { EMAIL, PHONE }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ban_mark_seq")
    @SequenceGenerator(name = "ban_mark_seq", sequenceName = "ban_mark_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sanction_id", nullable = false, updatable = false)
    private Sanction sanction;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private Kind kind;

    @Column(nullable = false, length = BanKey.LENGTH, updatable = false)
    private String mark;

    protected BanMark() {
    }

    BanMark(Sanction sanction, Kind kind, String mark) {
        this.sanction = sanction;
        this.kind = kind;
        this.mark = mark;
    }
}
