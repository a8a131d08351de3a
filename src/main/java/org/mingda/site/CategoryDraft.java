package org.mingda.site;

/**
 * What an administrator wants a category to be.
 *
 * @param nameZh        name in Chinese
 * @param descriptionZh one sentence in Chinese, or null
 * @param policy        how its comments are moderated, or null: as the site's setting says
 * @param after         slug of the category it stands after, or null: it comes first
 */
public record CategoryDraft(String nameZh, String nameEn, String descriptionZh, String descriptionEn, ReviewPolicy policy, String after) {

    void shape(Category category) {
        category.call(nameZh, nameEn);
        category.describe(descriptionZh, descriptionEn);
        category.reviewComments(policy);
    }
}
