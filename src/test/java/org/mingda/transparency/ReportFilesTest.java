package org.mingda.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Reason;
import org.mingda.shell.Shown;

class ReportFilesTest {

    private static final YearReport REPORT = new YearReport(2026, false, List.of(new Figure("decisions", "COMMENT", "REJECT", 3L), new Figure("decisions", "QUESTION", "HOLD", 2L)));
    private static final LogEntry ENTRY = new LogEntry(LocalDate.of(2026, 3, 16), "COMMENT", "=cmd()|' /C calc'!A0", DecisionKind.REMOVE, Reason.FRAUD, false, "upheld");

    @Test
    void writesOneLineForEachFigure() {
        assertThat(ReportFiles.csv(REPORT)).isEqualTo("\uFEFFyear,table,row,column,value\r\n2026,decisions,COMMENT,REJECT,3\r\n2026,decisions,QUESTION,HOLD,2\r\n");
    }

    @Test
    void writesADashWhereThereIsNoFigureYet() {
        YearReport empty = new YearReport(2026, false, List.of(new Figure("agreement", "rate", "percent", null)));
        assertThat(ReportFiles.csv(empty)).endsWith("2026,agreement,rate,percent,\"–\"\r\n");
        assertThat(empty.getTables().get(0).value("rate", "percent")).isNull();
        assertThat(new Shown().number(null)).isEqualTo("–");
        assertThat(new Shown().percent(null)).isEqualTo("–");
        assertThat(new Shown().percent(67L)).isEqualTo("67%");
    }

    @Test
    void letsNoSpreadsheetTakeAFieldForAFormula() {
        assertThat(ReportFiles.csv(List.of(ENTRY))).endsWith("2026-03-16,COMMENT,\"'=cmd()|' /C calc'!A0\",REMOVE,FRAUD,person,upheld\r\n");
        for (String start : List.of("+1", "-1", "@x", "\tx", "=1", " =1", "\u200B=1", "\u3000@x", "＝1", "＠x", "\n=1")) {
            assertThat(new Csv().line(start).toString()).startsWith("\uFEFF\"'");
        }
        assertThat(new Csv().line("a\"b,c\nd").toString()).isEqualTo("\uFEFF\"a\"\"b,c\nd\"\r\n");
    }
}
