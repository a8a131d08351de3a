package org.mingda.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingda.kernel.Slice;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Reason;
import org.mingda.testing.ServiceTest;

/** Inside the server, which has the JSON library. */
@ServiceTest
class ReportFilesIT {

    private static final YearReport REPORT = new YearReport(2026, false, List.of(new Figure("decisions", "COMMENT", "REJECT", 3L), new Figure("decisions", "QUESTION", "HOLD", 2L)));
    private static final LogEntry ENTRY = new LogEntry(LocalDate.of(2026, 3, 16), "COMMENT", "=cmd()|' /C calc'!A0", DecisionKind.REMOVE, Reason.FRAUD, false, "upheld");

    @Test
    void writesFiguresAsNestedObjects() {
        JsonObject json = Json.createReader(new StringReader(ReportFiles.json(REPORT))).readObject();
        assertThat(json.getInt("year")).isEqualTo(2026);
        assertThat(json.getBoolean("complete")).isFalse();
        JsonObject decisions = json.getJsonObject("tables").getJsonObject("decisions");
        assertThat(decisions.getJsonObject("COMMENT").getInt("REJECT")).isEqualTo(3);
        assertThat(decisions.getJsonObject("COMMENT").getInt("HOLD")).isZero();
    }

    @Test
    void writesNullWhereThereIsNoFigureYet() {
        JsonObject json = Json.createReader(new StringReader(ReportFiles.json(new YearReport(2026, false, List.of(new Figure("agreement", "rate", "percent", null)))))).readObject();
        assertThat(json.getJsonObject("tables").getJsonObject("agreement").getJsonObject("rate").isNull("percent")).isTrue();
    }

    @Test
    void writesTheLogWithItsPages() {
        JsonObject json = Json.createReader(new StringReader(ReportFiles.json(new Slice<>(List.of(ENTRY), 1, 1, 3)))).readObject();
        assertThat(json.getInt("pages")).isEqualTo(3);
        assertThat(json.getJsonArray("entries").getJsonObject(0).keySet()).containsExactly("day", "kind", "category", "action", "reason", "by", "appeal");
    }
}
