package org.mingda.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;
import org.mingda.site.Province;

/** What the parts of the demonstration look up: its people, categories, provinces. */
@ApplicationScoped
public class DemoFields {

    @Inject
    private CategoryService categories;

    @Inject
    private Cast cast;

    Cast cast() {
        return cast;
    }

    Category category(String slug) {
        return categories.find(slug).orElseThrow(() -> new IllegalStateException("The demonstration has no category " + slug));
    }

    Province province(String name) {
        return Province.valueOf(name);
    }

    /** Members without a role, in the order of the file. */
    List<Account> readers() {
        return DemoTexts.list("accounts").stream().filter(o -> o.getJsonArray("roles").size() == 1).map((JsonObject o) -> cast.person(o.getString("key"))).toList();
    }
}
