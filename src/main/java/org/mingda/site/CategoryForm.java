package org.mingda.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The fields of {@link CategoryPage}. */
@Named
@RequestScoped
public class CategoryForm {

    private Integer version;
    private String slug;
    private String nameZh;
    private String nameEn;
    private String descriptionZh;
    private String descriptionEn;
    private ReviewPolicy policy;
    private String after;

    /** Fills the fields with what a category is; it stands after its neighbour in the order. */
    void fill(Category category, List<Category> order) {
        version = category.getVersion();
        slug = category.getSlug();
        nameZh = category.getNameZh();
        nameEn = category.getNameEn();
        descriptionZh = category.getDescriptionZh();
        descriptionEn = category.getDescriptionEn();
        policy = category.getCommentPolicy();
        int place = order.indexOf(category);
        after = place > 0 ? order.get(place - 1).getSlug() : null;
    }

    CategoryDraft draft() {
        return new CategoryDraft(nameZh, nameEn, descriptionZh, descriptionEn, policy, after);
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getDescriptionZh() {
        return descriptionZh;
    }

    public void setDescriptionZh(String descriptionZh) {
        this.descriptionZh = descriptionZh;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public ReviewPolicy getPolicy() {
        return policy;
    }

    public void setPolicy(ReviewPolicy policy) {
        this.policy = policy;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
