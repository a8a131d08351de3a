package org.mingda.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class SettingServiceIT {

    @Inject
    private SettingService settings;

    @Inject
    private People people;

    @Inject
    private UserTransaction transaction;

    @Test
    void countsAtOnceAndAgainWhenChangedBack() {
        Account admin = people.person(Role.ADMIN);
        settings.change(admin, Setting.POLICE_NUMBER, "京公网安备11000002000001号");
        assertThat(settings.text(Setting.POLICE_NUMBER)).isEqualTo("京公网安备11000002000001号");
        settings.change(admin, Setting.POLICE_NUMBER, "");
        assertThat(settings.text(Setting.POLICE_NUMBER)).isEmpty();
    }

    @Test
    void countsWithinTheTransactionThatChangesIt() throws Exception {
        Account admin = people.person(Role.ADMIN);
        settings.text(Setting.POLICE_NUMBER);
        transaction.begin();
        try {
            settings.change(admin, Setting.POLICE_NUMBER, "京公网安备11000002000002号");
            assertThat(settings.text(Setting.POLICE_NUMBER)).isEqualTo("京公网安备11000002000002号");
        } finally {
            transaction.rollback();
        }
        assertThat(settings.text(Setting.POLICE_NUMBER)).isEmpty();
    }

    @Test
    void changesAllOrNone() {
        Account admin = people.person(Role.ADMIN);
        assertThatThrownBy(() -> settings.change(admin, Map.of(Setting.ICP_NUMBER, "京ICP备1号", Setting.LEASE_MINUTES, "500"))).isInstanceOf(Refusal.class);
        assertThat(settings.text(Setting.ICP_NUMBER)).isEmpty();
        assertThat(settings.number(Setting.LEASE_MINUTES)).isEqualTo(10);
    }

    @Test
    void isForAdministratorsAlone() {
        assertThatThrownBy(() -> settings.change(people.person(Role.MODERATOR), Setting.ICP_NUMBER, "x")).isInstanceOf(NotAllowed.class);
    }
}
