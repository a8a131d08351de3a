package org.mingda.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;

class ConsentTextTest {

    /** Of the Chinese wording of each edition; a new wording needs a new edition, which asks everybody again. */
    private static final Map<String, String> WORDINGS = Map.of("PRIVATE_FACTS 2026-11-23", "5bb973281d81", "EVIDENCE 2026-11-23", "73b962c25c3d");

    @Test
    void isAskedForInTheWordingOfItsEdition() throws Exception {
        for (ConsentText text : ConsentText.apart()) {
            assertThat(WORDINGS).containsEntry(text + " " + text.getEdition(), digest(words().getProperty(text.getWording())));
        }
    }

    @Test
    void standsForNothingOnceTakenBack() {
        Account person = new Account("山间小溪", "brook@example.org", Locale.SIMPLIFIED_CHINESE, Instant.EPOCH);
        Consent given = new Consent(person, ConsentText.EVIDENCE, Locale.SIMPLIFIED_CHINESE, Instant.EPOCH);
        assertThat(given.holds()).isTrue();
        assertThat(given.withdrawn(Instant.EPOCH).holds()).isFalse();
        assertThat(given.holds()).isTrue();
    }

    @Test
    void leavesRulesAndNoticeToTheAccount() {
        Account person = new Account("山间小溪", "brook@example.org", Locale.SIMPLIFIED_CHINESE, Instant.EPOCH);
        assertThat(person.isUpToDate()).isFalse();
        person.agree(ConsentText.RULES.getEdition(), "2020-01-01");
        assertThat(person.isUpToDate()).isFalse();
        person.agree(ConsentText.RULES.getEdition(), ConsentText.PRIVACY.getEdition());
        assertThat(person.isUpToDate()).isTrue();
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(ConsentText.class.getResourceAsStream("messages_zh_CN.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    private static String digest(String wording) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(wording.getBytes(StandardCharsets.UTF_8))).substring(0, 12);
    }
}
