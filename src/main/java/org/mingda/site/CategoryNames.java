package org.mingda.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.mingda.shell.Locales;

/** What categories are called in the reader's language, where a page has only their slugs: {@code #{categoryNames.of(slug)}}. */
@Named
@RequestScoped
public class CategoryNames {

    @Inject
    private CategoryService categories;

    @Inject
    private Locales locales;

    private Map<String, String> names;

    /** The name of a category; the slug itself for one that is gone. */
    public String of(String slug) {
        if (names == null) {
            names = new HashMap<>();
            categories.all().forEach(category -> names.put(category.getSlug(), category.name(locales.getLocale())));
        }
        return names.getOrDefault(slug, slug);
    }
}
