package org.mingda.statute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What some articles said in each version of their statutes, and which version applied when. */
public final class StatuteTexts {

    private static final Comparator<StatuteVersion> ORDER = Comparator.comparing(StatuteVersion::getInForceFrom).thenComparing(StatuteVersion::getPublishedOn);

    /** For texts that cite nothing; below the order, which it needs. */
    public static final StatuteTexts NONE = new StatuteTexts(List.of(), List.of());

    private final List<StatuteVersion> versions;
    private final Map<StatuteVersion, Map<String, StatuteArticle>> articles = new HashMap<>();

    StatuteTexts(List<StatuteVersion> versions, List<StatuteArticle> found) {
        this.versions = versions.stream().sorted(ORDER).toList();
        found.forEach(a -> articles.computeIfAbsent(a.getVersion(), v -> new HashMap<>()).put(a.getKey(), a));
    }

    /** The version of a statute that applied on a day; none before the first and after the end. */
    public Optional<StatuteVersion> inForce(Statute statute, LocalDate on) {
        return statute.hasEnded(on) ? Optional.empty()
                : versions.stream().filter(v -> v.getStatute().equals(statute) && !v.getInForceFrom().isAfter(on)).reduce((earlier, later) -> later);
    }

    /** The newest version of a statute, which may not apply yet. */
    public Optional<StatuteVersion> newest(Statute statute) {
        return versions.stream().filter(v -> v.getStatute().equals(statute)).reduce((earlier, later) -> later);
    }

    /** What an article said on a day. */
    public Optional<StatuteArticle> on(ArticleOf wanted, LocalDate day) {
        return inForce(wanted.statute(), day).flatMap(v -> in(v, wanted.number()));
    }

    /** What an article says in a version. */
    public Optional<StatuteArticle> in(StatuteVersion version, ArticleNumber number) {
        return Optional.ofNullable(articles.getOrDefault(version, Map.of()).get(number.key()));
    }
}
