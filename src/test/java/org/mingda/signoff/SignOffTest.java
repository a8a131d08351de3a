package org.mingda.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;

class SignOffTest {

    private static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");
    private final Account trainee = new Account("许循之", "xu@example.org", Locale.SIMPLIFIED_CHINESE, NOON);
    private final Account supervisor = new Account("宋知行", "song@example.org", Locale.SIMPLIFIED_CHINESE, NOON);
    private final SignOff signOff = new SignOff(trainee, supervisor, new SignOffRequest("ANSWER", "题目", "实习人员的原文", "/question/x"), NOON);

    @Test
    void keepsBothTexts() {
        signOff.sign(supervisor, "律师改过的文字", NOON);
        assertThat(signOff.getWritten()).isEqualTo("实习人员的原文");
        assertThat(signOff.getText()).isEqualTo("律师改过的文字");
        assertThat(signOff.isMended()).isTrue();
    }

    @Test
    void goesBackWithARemarkAndComesAgain() {
        refused("signoff.remark_missing", () -> signOff.handBack(supervisor, " ", NOON));
        signOff.handBack(supervisor, "请写明依据", NOON);
        assertThat(signOff.isHandedBack()).isTrue();
        refused("signoff.decided_already", () -> signOff.sign(supervisor, "改", NOON));
        signOff.askAgain(trainee, "写明了依据的文字", NOON);
        assertThat(signOff.isAsked()).isTrue();
    }

    @Test
    void isDecidedOnceAndByTheNamedLawyerAlone() {
        assertThatThrownBy(() -> signOff.sign(trainee, "自己签", NOON)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> signOff.handBack(trainee, "自己退", NOON)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> signOff.withdraw(supervisor, NOON)).isInstanceOf(NotAllowed.class);
        signOff.sign(supervisor, "文字", NOON);
        refused("signoff.decided_already", () -> signOff.sign(supervisor, "再签", NOON));
        refused("signoff.closed", () -> signOff.withdraw(trainee, NOON));
        refused("signoff.closed", () -> signOff.askAgain(trainee, "再改", NOON));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
