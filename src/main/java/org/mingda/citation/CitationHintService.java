package org.mingda.citation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingda.kernel.Markdown;
import org.mingda.statute.ArticleOf;
import org.mingda.statute.StatuteNameService;
import org.mingda.statute.StatuteService;
import org.mingda.statute.StatuteTexts;
import org.mingda.statute.StatuteVersion;

/** Looks for citations that cannot be right, before a text is handed in. Statutes that are not known here are never doubted. */
@Stateless
public class CitationHintService {

    @Inject
    private StatuteNameService names;

    @Inject
    private StatuteService statutes;

    /** What is doubtful in a text that would be handed in on this day. Writers ask for themselves. */
    public List<CitationDoubt> doubts(String markdown, LocalDate today) {
        Set<ArticleOf> cited = new MentionParser(names.all()).find(Markdown.passages(markdown)).stream().flatMap(List::stream).flatMap(m -> m.articles().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        StatuteTexts texts = statutes.texts(cited);
        List<CitationDoubt> doubts = new ArrayList<>();
        cited.forEach(article -> doubt(article, texts, today).ifPresent(doubts::add));
        return doubts;
    }

    private static Optional<CitationDoubt> doubt(ArticleOf article, StatuteTexts texts, LocalDate today) {
        Optional<StatuteVersion> version = texts.inForce(article.statute(), today);
        if (version.isPresent()) {
            boolean missing = version.get().isComplete() && texts.in(version.get(), article.number()).isEmpty();
            return missing ? Optional.of(new CitationDoubt("citation.missing", article.label(), version.get().getPublishedOn().toString())) : Optional.empty();
        }
        if (article.statute().hasEnded(today)) {
            return Optional.of(new CitationDoubt("citation.ended", article.label(), article.statute().getEndedOn().toString()));
        }
        return texts.newest(article.statute()).map(first -> new CitationDoubt("citation.not_yet", article.label(), first.getInForceFrom().toString()));
    }
}
