package org.mingda.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class ScreeningTest {

    private static Check finding(String name, Severity severity) {
        return new Check() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Finding> examine(Candidate candidate) {
                return severity == null ? List.of() : List.of(Finding.whole(this, severity, "key." + name));
            }
        };
    }

    private static Check failing(RuntimeException failure) {
        return new Check() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public List<Finding> examine(Candidate candidate) {
                throw failure;
            }
        };
    }

    @Test
    void passesATextNoCheckObjectsTo() {
        Verdict verdict = new Screening(List.of(finding("a", null))).screen(Candidates.aCandidate());

        assertThat(verdict.severity()).isEmpty();
        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.refuses()).isFalse();
    }

    @Test
    void doesNotHoldForANote() {
        Verdict verdict = new Screening(List.of(finding("a", Severity.NOTE))).screen(Candidates.aCandidate());

        assertThat(verdict.severity()).contains(Severity.NOTE);
        assertThat(verdict.holds()).isFalse();
    }

    @Test
    void asksEveryCheckInOrderAndGoesByTheStrictest() {
        Verdict verdict = new Screening(List.of(finding("a", Severity.REFUSE), finding("b", Severity.NOTE),
                finding("c", Severity.HOLD))).screen(Candidates.aCandidate());

        assertThat(verdict.findings()).extracting(Finding::check).containsExactly("a", "b", "c");
        assertThat(verdict.severity()).contains(Severity.REFUSE);
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.refuses()).isTrue();
    }

    @Test
    void holdsTheTextAndLogsWhenACheckFails() {
        List<LogRecord> logged = new ArrayList<>();
        Logger logger = Logger.getLogger(Screening.class.getName());
        Handler handler = collecting(logged);
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        try {
            Verdict verdict = new Screening(List.of(failing(new IllegalStateException("no database")),
                    finding("b", Severity.NOTE))).screen(Candidates.aCandidate());

            assertThat(verdict.holds()).isTrue();
            assertThat(verdict.findings()).extracting(Finding::check, Finding::key).containsExactly(
                    tuple("broken", Screening.FAILED),
                    tuple("b", "key.b"));
            assertThat(logged).singleElement().satisfies(record -> {
                assertThat(record.getMessage()).contains("broken").doesNotContain(Candidates.aCandidate().text());
                assertThat(record.getThrown()).hasMessage("no database");
            });
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
    }

    @Test
    void keepsWhatItFoundFromBeingChanged() {
        Verdict verdict = new Screening(List.of(finding("a", Severity.HOLD))).screen(Candidates.aCandidate());

        assertThatThrownBy(() -> verdict.findings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Handler collecting(List<LogRecord> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record);
            }

            @Override
            public void flush() {
                // nothing is buffered
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
