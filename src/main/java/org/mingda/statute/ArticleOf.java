package org.mingda.statute;

/** An article of a statute, whatever its version. */
public record ArticleOf(Statute statute, ArticleNumber number) {

    /** 《民法典》第六百八十条: how cards and lists name it. */
    public String label() {
        return "《" + StatuteName.withoutState(statute.getTitle()) + "》" + number.label();
    }
}
