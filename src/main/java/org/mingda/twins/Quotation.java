package org.mingda.twins;

import java.util.regex.Pattern;

/**
 * Takes quotations of the law out of a text: many people quote the same article, and that makes no twins of what they write around it. A quotation is known by the number of its article
 * ("第六百七十六条") and reaches to the end of the sentence, or of the quotation marks or the line that it opens. Quotation marks alone are not taken for one, or an advert would only have to stand in them.
 */
final class Quotation {

    private static final String ARTICLE = "第[0-9零〇一二三四五六七八九十百千两]{1,9}条(?:之[一二三四五六七八九十])?(?:第[0-9一二三四五六七八九十]{1,3}[款项])*";
    /** A line that begins with an article is the article. Possessive and bounded: the time stays linear. */
    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t　>*#-]{0,10}+(?:《[^》\\n]{2,40}》[ 　]?)?" + ARTICLE + "[^\\n]{0,2000}");
    /** Within a line: the law's name before it, and then what stands in quotation marks, or the rest of the sentence. */
    private static final Pattern SENTENCE = Pattern.compile("(?:《[^》\\n]{2,40}》|[\\u4e00-\\u9fff]{0,12}[法例释定则])?[ 　]?" + ARTICLE
            + "(?:[^“「\\n。！？]{0,20}[“「][^”」]{0,2000}[”」]|[^\\n。！？]{0,400})");

    private Quotation() {
    }

    static String without(String text) {
        return SENTENCE.matcher(LINE.matcher(text).replaceAll("\n")).replaceAll("\n");
    }
}
