package org.mingda.statute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingda.kernel.NotFound;
import org.mingda.server.TimeSource;
import org.mingda.shell.CurrentAddress;

/** {@code /law/TOKEN}: a statute as it applies today, or with {@code ?on=2021-01-01} as it applied then; before its first day, the first version. */
@Named
@RequestScoped
public class ViewStatutePage extends StatutePage {

    @Inject
    private StatuteService statutes;

    @Inject
    private CurrentAddress address;

    @Inject
    private Clock clock;

    private List<Line> lines;

    /**
     * An article with the headings that begin above it.
     *
     * @param heading what is new in the headings above; empty when they are those of the article before
     */
    public record Line(String heading, StatuteArticle article) {

        public String getHeading() {
            return heading;
        }

        public StatuteArticle getArticle() {
            return article;
        }
    }

    public void load() {
        getStatute();
    }

    /** The day asked for; today without one. */
    public LocalDate getDay() {
        String wanted = address.query("on");
        try {
            return wanted == null ? LocalDate.ofInstant(clock.instant(), TimeSource.ZONE) : LocalDate.parse(wanted);
        } catch (DateTimeException none) {
            throw new NotFound("day");
        }
    }

    /** The version shown: the one that applies on the day, else the first. */
    public StatuteVersion getVersion() {
        LocalDate day = getDay();
        return getVersions().stream().filter(v -> !v.getInForceFrom().isAfter(day)).findFirst().orElseGet(() -> getVersions().get(getVersions().size() - 1));
    }

    /** Whether the version shown applies on the day. */
    public boolean isInForce() {
        return !getVersion().getInForceFrom().isAfter(getDay()) && !getStatute().hasEnded(getDay());
    }

    public List<Line> getLines() {
        if (lines == null) {
            lines = new ArrayList<>();
            String above = "";
            for (StatuteArticle article : statutes.articles(getVersion())) {
                lines.add(new Line(article.getHeading().equals(above) ? "" : article.getHeading(), article));
                above = article.getHeading();
            }
        }
        return lines;
    }
}
