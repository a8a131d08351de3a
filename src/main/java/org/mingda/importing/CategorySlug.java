package org.mingda.importing;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import org.mingda.site.Category;

/** Makes the address of a category of its Chinese name, by pinyin: 逾期动态 becomes {@code yu-qi-dong-tai}. */
final class CategorySlug {

    /** Room for a number behind it. */
    private static final int MAX = Category.SLUG_MAX - 4;
    private static final String ANY = "category";

    private CategorySlug() {
    }

    static String of(String name) {
        String latin = Transliterator.getInstance("Han-Latin; Latin-ASCII").transliterate(name).toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        String slug = latin.length() <= MAX ? latin : latin.substring(0, MAX).replaceAll("-+$", "");
        return slug.length() < 2 ? ANY : slug;
    }
}
