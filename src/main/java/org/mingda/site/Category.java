package org.mingda.site;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mingda.kernel.Refusal;

/**
 * A field that articles, questions and specialties share, such as 催收应对. Its slug is part of addresses and never changes. A category may ask for its own
 * moderation of comments in place of the site's.
 */
@Entity
@Cacheable
@Table(name = "category")
@NamedQuery(name = "Category.all", query = "select c from Category c order by c.position, c.id",
        hints = {@QueryHint(name = "eclipselink.query-results-cache", value = "true"), @QueryHint(name = "eclipselink.query-results-cache.size", value = "1")})
public class Category {

    public static final int SLUG_MAX = 40;
    public static final int NAME_MAX = 40;
    public static final int DESCRIPTION_MAX = 200;
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1," + (SLUG_MAX - 1) + "}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "category_seq")
    @SequenceGenerator(name = "category_seq", sequenceName = "category_seq")
    private Long id;

    @Column(nullable = false, length = SLUG_MAX, updatable = false)
    private String slug;

    @Column(name = "name_zh", nullable = false, length = NAME_MAX)
    private String nameZh;

    @Column(name = "name_en", nullable = false, length = NAME_MAX)
    private String nameEn;

    @Column(name = "description_zh", nullable = false, length = DESCRIPTION_MAX)
    private String descriptionZh;

    @Column(name = "description_en", nullable = false, length = DESCRIPTION_MAX)
    private String descriptionEn;

    @Column(nullable = false)
    private int position;

    /** Null: as the site's setting says. */
    @Enumerated(EnumType.STRING)
    @Column(name = "comment_policy", length = 10)
    private ReviewPolicy commentPolicy;

    @Version
    private int version;

    protected Category() {
    }

    public Category(String slug, int position) {
        if (slug == null || !SLUG.matcher(slug).matches()) {
            throw new Refusal("site.category_slug", SLUG_MAX);
        }
        this.slug = slug;
        this.position = position;
        this.descriptionZh = "";
        this.descriptionEn = "";
    }

    /** Names it in both languages; refuses to go without one. */
    public void call(String zh, String en) {
        if (zh == null || en == null || zh.length() > NAME_MAX || en.length() > NAME_MAX) {
            throw new Refusal("site.category_name", NAME_MAX);
        }
        nameZh = zh;
        nameEn = en;
    }

    public void describe(String zh, String en) {
        descriptionZh = Objects.requireNonNullElse(zh, "");
        descriptionEn = Objects.requireNonNullElse(en, "");
    }

    public void place(int newPosition) {
        position = newPosition;
    }

    public void reviewComments(ReviewPolicy policy) {
        commentPolicy = policy;
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameZh;
    }

    public String description(Locale locale) {
        return locale.getLanguage().equals("en") ? descriptionEn : descriptionZh;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getDescriptionZh() {
        return descriptionZh;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public int getPosition() {
        return position;
    }

    public ReviewPolicy getCommentPolicy() {
        return commentPolicy;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Category that && Objects.equals(slug, that.slug);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(slug);
    }
}
