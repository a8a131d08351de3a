package org.mingda.transparency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingda.kernel.Slice;
import org.mingda.moderation.DecisionKind;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.Locales;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;

/** {@code /transparency/log}: what was restricted and restored, without names, texts and links. */
@Named("transparencyLog")
@RequestScoped
public class LogPage {

    private static final int PAGE_SIZE = 50;

    @Inject
    private LogService log;

    @Inject
    private CategoryService categories;

    @Inject
    private CurrentAddress address;

    @Inject
    private Locales locales;

    private Slice<LogEntry> slice;
    private Map<String, String> names;

    public Slice<LogEntry> getSlice() {
        if (slice == null) {
            slice = log.log(getAction(), address.getPage(), PAGE_SIZE);
        }
        return slice;
    }

    /** The kind of act asked for, or null. */
    public DecisionKind getAction() {
        return action(address);
    }

    static DecisionKind action(CurrentAddress address) {
        String wanted = address.query("action");
        return LogService.kinds().stream().filter(k -> k.name().equals(wanted)).findFirst().orElse(null);
    }

    public List<DecisionKind> getActions() {
        return LogService.kinds();
    }

    /** The name of a category by its slug; empty for none. */
    public String category(String slug) {
        if (names == null) {
            Locale locale = locales.getLocale();
            names = new HashMap<>();
            for (Category category : categories.all()) {
                names.put(category.getSlug(), category.name(locale));
            }
        }
        return names.getOrDefault(slug, slug);
    }
}
