package org.mingda.citation;

import java.util.List;

/**
 * A text with its citations.
 *
 * @param html  safe HTML, each citation a link to its card
 * @param cards the articles it cites, each once, in the order in which it cites them
 * @param due   what is to be checked since the law changed
 */
public record CitedText(String html, List<CitationCard> cards, List<Citation> due) {

    public CitedText {
        cards = List.copyOf(cards);
        due = List.copyOf(due);
    }

    public String getHtml() {
        return html;
    }

    public List<CitationCard> getCards() {
        return cards;
    }

    public List<Citation> getDue() {
        return due;
    }
}
