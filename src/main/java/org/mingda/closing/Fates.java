package org.mingda.closing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of every column that refers to an account when that account is deleted, in this order; and of tables without such a column, why they need no line of their own. A test compares both with the
 * database: whoever adds a table says here what becomes of it.
 */
final class Fates {

    private static final Map<String, Fate> COLUMNS = columns(
            "notice.account_id GOES", "audit_entry.actor_id HEARS", "rule.owner_id NOBODYS", "rule_version.written_by NOBODYS", "backtest.started_by NOBODYS",
            "ranking_model.trained_by NOBODYS", "ranking_model.chosen_by NOBODYS", "ranking_training.started_by NOBODYS", "twin_text.author_id GOES", "undo_slip.decided_by GOES",
            "section.account_id GOES", "memo.written_by NOBODYS", "memo.meant_for EMPTIED", "saved_filter.account_id GOES", "decision.subject_id NOBODYS",
            "decision.decided_by NOBODYS", "appeal.judge_id NOBODYS", "complainant.account_id EMPTIED", "sanction.account_id NOBODYS", "sanction.lifted_by NOBODYS",
            "patrol_look.looked_by NOBODYS", "citation.checked_by NOBODYS", "guidance.lawyer_id GOES", "draft.account_id GOES", "revision.closed_by NOBODYS",
            "declaration.account_id NOBODYS", "agreement.account_id GOES", "duplicate.proposer_id NOBODYS", "duplicate.decider_id NOBODYS", "coverage.account_id GOES",
            "undertaking.account_id GOES", "passed.account_id GOES", "confidence_opening.reader_id NOBODYS", "account_session.account_id GOES", "one_time_link.account_id GOES",
            "review.author_id NOBODYS", "review.lease_holder EMPTIED", "credential.account_id NOBODYS", "credential.supervisor_id NOBODYS", "credential_step.by_id NOBODYS",
            "comment.featured_by NOBODYS", "article.author_id NOBODYS", "article_revision.editor_id NOBODYS", "question.asker_id NOBODYS", "sign_off.trainee_id NOBODYS",
            "sign_off.supervisor_id NOBODYS", "answer.author_id NOBODYS", "answer.signed_by NOBODYS", "helpful_vote.account_id GOES", "follow_up.author_id NOBODYS",
            "consent.account_id GOES", "data_copy.account_id GOES", "legal_hold.account_id GOES", "legal_hold.set_by NOBODYS", "legal_hold.lifted_by NOBODYS",
            "authenticator.account_id GOES", "recovery_code.account_id GOES", "passkey.account_id GOES", "factor_duty.account_id GOES", "foreign_identity.account_id GOES", "phone_check.account_id GOES", "chain_check.asked_by NOBODYS");

    /** Tables whose rows follow another row of the person, or whose words {@code erase.sql} takes out. */
    static final Set<String> FOLLOWING = Set.of("ban_mark", "coverage_province", "coverage_category", "confidence", "confidence_file", "credential_category", "credential_source", "credential_reminder", "choice",
            "twin_key", "report", "rights_notice", "comment_thread", "twin_cluster", "shadow_hit", "letter", "article_related", "sealed_record");

    /** Tables that hold nothing about people; of the account's own table the row itself is deleted. */
    static final Set<String> IMPERSONAL = Set.of("account", "spent_form", "form_secret", "category", "setting_value", "audit_chain", "statute", "statute_name", "statute_version", "statute_article", "rule_doubt", "removal",
            "flyway_schema_history");

    private Fates() {
    }

    /** Fate by table and column, with a dot between them. */
    static Map<String, Fate> all() {
        return COLUMNS;
    }

    /** The statements, with places for the two accounts. */
    static List<String> statements() {
        return COLUMNS.entrySet().stream().map(e -> e.getValue().statement(e.getKey().split("\\.")[0], e.getKey().split("\\.")[1])).filter(s -> s != null).toList();
    }

    private static Map<String, Fate> columns(String... lines) {
        return Stream.of(lines).map(line -> line.split(" ")).collect(Collectors.toMap(l -> l[0], l -> Fate.valueOf(l[1]), (a, b) -> a, LinkedHashMap::new));
    }
}
