package org.mingda.staff;

import org.mingda.account.EmailAddress;

/**
 * Which accounts an administrator looks for.
 *
 * @param words part of a name or an e-mail address, or null
 * @param kind  which of them, or null for all
 */
public record AccountFilter(String words, Kind kind) {

    /** Label: {@code staff_list.kind_STAFF}. */
    public enum Kind {
        STAFF("a.roleNames <> ''"), EDITOR("a.roleNames like '%EDITOR%'"), MODERATOR("a.roleNames like '%MODERATOR%'"),
        VERIFIER("a.roleNames like '%VERIFIER%'"), ADMIN("a.roleNames like '%ADMIN%'"), UNCONFIRMED("a.confirmedAt is null"), BLOCKED("a.block.at is not null");

        private final String condition;

        Kind(String condition) {
            this.condition = condition;
        }
    }

    String condition() {
        return (words == null ? "1 = 1" : "(a.nameKey like :words escape '!' or a.email like :words escape '!')") + (kind == null ? "" : " and " + kind.condition);
    }

    /** The words as a pattern; its own signs stand for themselves. */
    String pattern() {
        return "%" + EmailAddress.key(words).replaceAll("[!%_]", "!$0") + "%";
    }
}
