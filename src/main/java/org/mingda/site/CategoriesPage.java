package org.mingda.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /admin/categories}: all categories in their order. */
@Named
@RequestScoped
public class CategoriesPage {

    @Inject
    private CategoryService service;

    private List<Category> all;

    public List<Category> getAll() {
        if (all == null) {
            all = service.all();
        }
        return all;
    }
}
