package org.mingda.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingda.datacopy.CopyKind;

class FatesTest {

    /** What refers to an account because staff or the machine of the forum did something; of the person's own part the kind ACTS tells. */
    private static final Set<String> STAFFS = Set.of("rule", "rule_version", "backtest", "ranking_model", "ranking_training", "undo_slip", "section", "memo", "saved_filter", "patrol_look", "citation",
            "revision", "legal_hold", "article", "chain_check");
    /** What is worked out from texts that are told, and keys that are of use to thieves alone. */
    private static final Set<String> WORKED_OUT = Set.of("twin_text", "one_time_link", "recovery_code", "factor_duty");

    @Test
    void meetTheSameTablesThatPeopleAreToldOf() {
        Set<String> told = new TreeSet<>();
        Stream.of(CopyKind.values()).forEach(kind -> told.addAll(kind.tables()));
        told.addAll(STAFFS);
        told.addAll(WORKED_OUT);
        assertThat(Fates.all().keySet()).extracting(column -> column.split("\\.")[0]).as("tables of which a copy of personal data tells nothing").isSubsetOf(told);
    }

    @Test
    void areStatementsForAllButWhatHears() {
        long hears = Fates.all().values().stream().filter(fate -> fate == Fate.HEARS).count();
        assertThat(Fates.statements()).hasSize((int) (Fates.all().size() - hears))
                .contains("delete from draft where account_id = :who", "update question set asker_id = :gone where asker_id = :who", "update memo set meant_for = null where meant_for = :who");
    }
}
