package org.mingda.citation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingda.kernel.Markdown;
import org.mingda.moderation.Review;
import org.mingda.statute.ArticleOf;
import org.mingda.statute.StatuteArticle;
import org.mingda.statute.StatuteNameService;
import org.mingda.statute.StatuteService;
import org.mingda.statute.StatuteTexts;

/** The one place where texts get their cards. The texts of a page are read at once: three statements for all of them, none when no statute is cited. */
@Named
@RequestScoped
public class CitationCards {

    /** More cards below one text hide the page. */
    private static final int CARDS_MAX = 40;

    @Inject
    private StatuteNameService names;

    @Inject
    private StatuteService statutes;

    @Inject
    private RecheckService rechecks;

    private final Map<String, CitedText> read = new HashMap<>();

    /** Reads these texts; {@link #of} then has them. */
    public void read(Collection<Cited> texts) {
        MentionParser parser = new MentionParser(names.all());
        Map<Cited, List<List<Mention>>> mentions = new LinkedHashMap<>();
        texts.forEach(text -> mentions.put(text, parser.find(Markdown.passages(text.text()))));
        Set<ArticleOf> cited = mentions.values().stream().flatMap(List::stream).flatMap(List::stream).flatMap(m -> m.articles().stream()).collect(Collectors.toSet());
        StatuteTexts found = statutes.texts(cited);
        Map<String, List<Citation>> due = cited.isEmpty() ? Map.of() : rechecks.dueIn(texts.stream().map(Cited::review).filter(Objects::nonNull).map(Review::getToken).toList());
        mentions.forEach((text, in) -> read.put(text.id(), carded(text, in, found, text.review() == null ? List.of() : due.getOrDefault(text.review().getToken(), List.of()))));
    }

    /** A text that was read. */
    public CitedText of(String id) {
        return read.get(id);
    }

    private static CitedText carded(Cited text, List<List<Mention>> mentions, StatuteTexts found, List<Citation> due) {
        Map<ArticleOf, CitationCard> cards = new LinkedHashMap<>();
        for (Mention mention : mentions.stream().flatMap(List::stream).toList()) {
            for (ArticleOf article : mention.articles()) {
                Optional<StatuteArticle> words = cards.size() < CARDS_MAX ? found.on(article, text.day()) : Optional.empty();
                words.ifPresent(w -> cards.computeIfAbsent(article, a -> new CitationCard("law-" + text.id() + "-" + (cards.size() + 1), a, w, text.day())));
            }
        }
        Iterator<List<Mention>> passages = mentions.iterator();
        String html = Markdown.toHtml(text.text(), passage -> marks(passages.next(), cards));
        return new CitedText(html, new ArrayList<>(cards.values()), due);
    }

    /** A citation leads to the card of its first article that has one. The number is the link, because the name may be emphasised by itself. */
    private static List<Markdown.Mark> marks(List<Mention> mentions, Map<ArticleOf, CitationCard> cards) {
        List<Markdown.Mark> marks = new ArrayList<>();
        for (Mention mention : mentions) {
            mention.articles().stream().map(cards::get).filter(Objects::nonNull).findFirst()
                    .ifPresent(card -> marks.add(new Markdown.Mark(mention.from(), mention.end(), "#" + card.id())));
        }
        return marks;
    }
}
