package org.mingda.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;
import org.mingda.site.Province;
import org.mingda.site.ReviewPolicy;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** What the parts of the demonstration share: its people, categories, provinces, and days on which everything is reviewed first. */
@ApplicationScoped
public class DemoFields {

    @Inject
    private CategoryService categories;

    @Inject
    private SettingService settings;

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

    /** As on a day when the administrator wants every text of a kind reviewed before it shows. */
    void reviewedFirst(Setting policy, Runnable act) {
        Account administrator = cast.person("admin");
        settings.change(administrator, policy, ReviewPolicy.PRE.name());
        act.run();
        settings.change(administrator, policy, ReviewPolicy.POST.name());
    }
}
