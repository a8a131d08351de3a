package org.mingda.transparency;

import java.util.List;

/**
 * The report of one calendar year in Chinese time.
 *
 * @param year     the year
 * @param complete whether the year is over
 * @param figures  all numbers, in the order of the page
 */
public record YearReport(int year, boolean complete, List<Figure> figures) {

    public int getYear() {
        return year;
    }

    public boolean isComplete() {
        return complete;
    }

    /** The tables that have figures. */
    public List<FigureTable> getTables() {
        return figures.stream().map(Figure::table).distinct().map(name -> FigureTable.of(name, figures)).toList();
    }
}
