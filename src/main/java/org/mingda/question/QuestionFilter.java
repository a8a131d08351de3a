package org.mingda.question;

import org.mingda.site.Province;

/** What of the list of questions is wanted; null: all. What an address asks for that does not exist counts as null. */
public record QuestionFilter(QuestionStatus status, String category, Province province) {

    /** A filter from the parts of an address, each of which may be missing or wrong. */
    public static QuestionFilter of(String status, String category, String province) {
        return new QuestionFilter(QuestionStatus.named(status).orElse(null), category, Province.named(province).orElse(null));
    }

    /** Whether it leaves anything out. */
    public boolean isSome() {
        return status != null || category != null || province != null;
    }

    public QuestionStatus getStatus() {
        return status;
    }

    public String getCategory() {
        return category;
    }

    public Province getProvince() {
        return province;
    }
}
