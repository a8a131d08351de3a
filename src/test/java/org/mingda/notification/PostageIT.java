package org.mingda.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Token;
import org.mingda.limit.Limit;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

/** Nobody fills the outbox, nor anybody's letter box through it. */
@ServiceTest
class PostageIT {

    private static final int MOST = 3;

    @Inject
    private LetterService letters;

    @Inject
    private Postage postage;

    @Inject
    private SettingService settings;

    @Inject
    private People people;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private final Addressee receiver = new Addressee(Token.fresh().toLowerCase(Locale.ROOT) + "@example.org", "甲", Locale.ENGLISH);
    private Account administrator;

    @AfterEach
    void setAsUsual() {
        if (administrator != null) {
            settings.change(administrator, Setting.LIMIT_MAIL, String.valueOf(Limit.MAIL.usual()));
        }
    }

    @Test
    void writesSoManyNoticesADayToOneReceiverAndStillWhatHeWaitsFor() throws Exception {
        administrator = people.person(Role.ADMIN);
        settings.change(administrator, Setting.LIMIT_MAIL, String.valueOf(MOST));
        for (int i = 0; i < MOST + 5; i++) {
            write("notice");
        }
        assertThat(written()).isEqualTo(MOST);

        write("reset_password");

        assertThat(written()).isEqualTo(MOST + 1);
    }

    @Test
    void keepsRoomForWhatSomebodyWaitsForWhenTheOutboxIsLong() {
        int most = settings.number(Setting.OUTBOX_MOST);
        assertThat(postage.allows("notice", receiver.address(), most - 1)).isTrue();
        assertThat(postage.allows("notice", receiver.address(), most)).isFalse();
        assertThat(postage.allows("confirm_email", receiver.address(), most)).isTrue();
        assertThat(postage.allows("confirm_email", receiver.address(), 2L * most)).isFalse();
    }

    private void write(String key) throws Exception {
        transaction.begin();
        letters.write(receiver, key, "/me/notices", 1);
        transaction.commit();
    }

    private long written() {
        return em.createQuery("select count(l) from Letter l where l.address = :address", Long.class).setParameter("address", receiver.address()).getSingleResult();
    }
}
