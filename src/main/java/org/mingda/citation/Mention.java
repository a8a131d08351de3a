package org.mingda.citation;

import java.util.List;
import org.mingda.statute.ArticleNumber;
import org.mingda.statute.ArticleOf;
import org.mingda.statute.Statute;

/**
 * A place in a passage that cites articles of a statute that is known here.
 *
 * @param statute the statute
 * @param numbers its articles: one, or those of a list or range
 * @param start   where it begins in the passage, with the statute's name if that stands there
 * @param from    where the articles' numbers begin
 * @param end     where it ends (exclusive), with 款 and 项
 */
public record Mention(Statute statute, List<ArticleNumber> numbers, int start, int from, int end) {

    public Mention {
        numbers = List.copyOf(numbers);
    }

    List<ArticleOf> articles() {
        return numbers.stream().map(number -> new ArticleOf(statute, number)).toList();
    }
}
