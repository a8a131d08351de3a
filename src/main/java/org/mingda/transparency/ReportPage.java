package org.mingda.transparency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.mingda.kernel.NotFound;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.Texts;

/** {@code /transparency} and {@code /transparency/2026}: the years of which there is a report, and the report of one. */
@Named("transparencyReport")
@RequestScoped
public class ReportPage {

    /** Where the names of the code have their words: by table, for its rows and its columns. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "decisions", List.of("moderation_kind.", "moderation_decision."),
            "means", List.of("moderation_decision.", "transparency_column."),
            "reasons", List.of("moderation_reason.", "moderation_decision."),
            "median", List.of("moderation_kind.", "transparency_column."),
            "reports", List.of("moderation_reason.", "transparency_column."));
    private static final List<String> OWN = List.of("transparency_row.", "transparency_column.");

    @Inject
    private YearReports reports;

    @Inject
    private FigureService figures;

    @Inject
    private CurrentAddress address;

    @Inject
    private Texts texts;

    private YearReport report;
    private List<Integer> years;

    public void load() {
        getReport();
    }

    public YearReport getReport() {
        if (report == null) {
            String year = address.segment("year");
            if (year == null || !year.matches("\\d{4}")) {
                throw new NotFound("year");
            }
            report = reports.of(Integer.parseInt(year));
        }
        return report;
    }

    public List<Integer> getYears() {
        if (years == null) {
            years = figures.years();
        }
        return years;
    }

    /** The words for the name of a row. */
    public String row(FigureTable table, String name) {
        return words(WORDS.getOrDefault(table.name(), OWN).get(0), table, name);
    }

    /** The words for the name of a column. */
    public String column(FigureTable table, String name) {
        return words(WORDS.getOrDefault(table.name(), OWN).get(1), table, name);
    }

    /** A kind that came later than these words is shown by its name. */
    private String words(String stem, FigureTable table, String name) {
        String own = stem + (stem.equals("transparency_row.") ? table.name() + "_" : "") + name;
        return texts.containsKey(own) ? texts.get(own) : name;
    }
}
