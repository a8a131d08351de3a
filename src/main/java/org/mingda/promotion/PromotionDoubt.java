package org.mingda.promotion;

/**
 * Words that look like forbidden promotion.
 *
 * @param kind  what the rules forbid
 * @param words as they stand in the text
 */
public record PromotionDoubt(PromotionKind kind, String words) {

    public PromotionKind getKind() {
        return kind;
    }

    public String getWords() {
        return words;
    }
}
