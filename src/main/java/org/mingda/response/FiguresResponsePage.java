package org.mingda.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mingda.shell.CurrentAddress;
import org.mingda.site.Category;
import org.mingda.site.CategoryService;
import org.mingda.site.Province;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** {@code /response-times}: how long half and nine of ten questions waited, by field, and by province ({@code ?field=SLUG} narrows to one field). */
@Named
@RequestScoped
public class FiguresResponsePage {

    @Inject
    private ResponseClock clock;

    @Inject
    private ResponseService service;

    @Inject
    private CategoryService categories;

    @Inject
    private SettingService settings;

    @Inject
    private CurrentAddress address;

    private Map<Long, Map<Province, Long>> waiting;
    private List<Category> all;
    private Category field;

    /**
     * A line of a table.
     *
     * @param category the field, or null for all
     * @param province the province, or null for all
     * @param spread   null when too few were answered
     * @param waiting  how many wait now
     */
    public record Line(Category category, Province province, Spread spread, long waiting) {

        public Category getCategory() {
            return category;
        }

        public Province getProvince() {
            return province;
        }

        public Spread getSpread() {
            return spread;
        }

        public long getWaiting() {
            return waiting;
        }
    }

    /** Reads what the address asks for, once. */
    public void load() {
        String slug = address.query("field");
        field = slug == null ? null : categories.find(slug).orElse(null);
        waiting = service.waiting();
        all = categories.all();
    }

    /** All questions, or all of the chosen field. */
    public Line getTotal() {
        return line(field, null);
    }

    public List<Line> getFields() {
        return all.stream().map(c -> line(c, null)).toList();
    }

    /** The provinces from which anybody asks; the others say nothing yet. */
    public List<Line> getProvinces() {
        List<Line> lines = new ArrayList<>();
        Arrays.stream(Province.values()).map(p -> line(field, p)).filter(l -> l.spread() != null || l.waiting() > 0).forEach(lines::add);
        return lines;
    }

    private Line line(Category category, Province province) {
        long waits = waiting.entrySet().stream().filter(e -> category == null || e.getKey().equals(category.getId())).flatMap(e -> e.getValue().entrySet().stream())
                .filter(e -> province == null || e.getKey() == province).mapToLong(Map.Entry::getValue).sum();
        return new Line(category, province, clock.getFigures().of(category == null ? null : category.getId(), province).orElse(null), waits);
    }

    public Category getField() {
        return field;
    }

    public List<Category> getCategories() {
        return all;
    }

    /** Groups with fewer answered questions are withheld. */
    public int getLeast() {
        return settings.number(Setting.RESPONSE_LEAST);
    }
}
