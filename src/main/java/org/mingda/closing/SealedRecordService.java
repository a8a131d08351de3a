package org.mingda.closing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.datacopy.CopyKind;
import org.mingda.datacopy.ToldService;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Token;
import org.mingda.server.Seal;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** Sealed records of deleted accounts: written when one is deleted, opened by administrators with a reason, deleted by the clock. */
@Stateless
public class SealedRecordService {

    /** Records that the page lists, the newest first. */
    static final int LISTED = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ToldService told;

    @Inject
    private Seal seal;

    @Inject
    private SettingService settings;

    @Inject
    private Event<RecordOpened> opened;

    /** Seals what has to be kept of an account. Called in the transaction that deletes it. */
    public void seal(Account account) {
        keep(SealedRecord.Kind.CONTENT, told.told(account, CopyKind.Use.CONTENT), settings.number(Setting.CONTENT_DAYS));
        keep(SealedRecord.Kind.LOG, told.told(account, CopyKind.Use.LOG), settings.number(Setting.LOG_DAYS));
    }

    private void keep(SealedRecord.Kind kind, String json, int days) {
        String token = Token.fresh();
        byte[] content = seal.seal(json.getBytes(StandardCharsets.UTF_8), SealedRecord.purpose(token));
        em.persist(new SealedRecord(token, kind, content).keptFrom(clock.instant(), clock.instant().plus(Duration.ofDays(days))));
    }

    /** What there is, without opening it; administrators. */
    public List<SealedRecord> list(Account by) {
        by.require(Role.ADMIN);
        return em.createQuery("select r from SealedRecord r order by r.id desc", SealedRecord.class).setMaxResults(LISTED).getResultList();
    }

    /** Opens a record, as JSON; administrators, who say why. The trail keeps it. */
    public String open(Account by, String token, String why) {
        by.require(Role.ADMIN);
        String reason = LegalHold.reason(why);
        SealedRecord found = em.createQuery("select r from SealedRecord r where r.token = :token", SealedRecord.class).setParameter("token", token).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("record"));
        opened.fire(new RecordOpened(found, by, reason));
        return new String(seal.open(found.content(), SealedRecord.purpose(token)), StandardCharsets.UTF_8);
    }

    /**
     * Deletes records of a kind whose days are over. Called by the clock.
     *
     * @return how many
     */
    public int forget(SealedRecord.Kind kind) {
        return em.createQuery("delete from SealedRecord r where r.kind = :kind and r.until <= :now").setParameter("kind", kind).setParameter("now", clock.instant()).executeUpdate();
    }
}
