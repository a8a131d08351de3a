package org.mingda.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever sees a phone light up must not learn from a mail's subject that its owner has debts. */
class LetterSubjectTest {

    private static final Pattern TELLING = Pattern.compile("债|贷|欠|逾期|催|还款|借|起诉|提问|debt|loan|overdue|owe|lender|creditor|repay|question", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void tellsNothingOfDebts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/org/mingda/notification/messages_" + language + ".properties"))) {
            texts.load(in);
        }
        assertThat(texts.stringPropertyNames()).filteredOn(key -> key.endsWith("_subject")).hasSizeGreaterThan(5)
                .allSatisfy(key -> assertThat(texts.getProperty(key)).doesNotContainPattern(TELLING));
    }
}
