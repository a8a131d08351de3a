package org.mingda.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingda.account.Account;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Reason;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;

/** What earlier reports say of those who report: counted from the decisions, kept nowhere else. Called by the room of reports alone. */
@Stateless
public class CreditService {

    /** People learn: what is older than a year counts no more. */
    private static final Duration MEMORY = Duration.ofDays(365);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SettingService settings;

    /** The credit of one account. */
    public Credit credit(Account account) {
        return credits(List.of(account)).get(account.getToken());
    }

    /** The credits of these accounts, by the account's token. */
    public Map<String, Credit> credits(List<Account> accounts) {
        Map<String, long[]> counts = new HashMap<>();
        accounts.forEach(a -> counts.put(a.getToken(), new long[2]));
        if (!accounts.isEmpty()) {
            em.createQuery("select c.account.token, d.kind, count(c) from Complainant c join c.report p join p.review v join v.decisions d where c.account in :accounts"
                    + " and d.by is not null and d.at > :since and (d.kind = :right or d.kind = :wrong and d.reason <> :dispute) group by c.account.token, d.kind", Object[].class)
                    .setParameter("accounts", accounts).setParameter("since", since()).setParameter("right", DecisionKind.APPROVE)
                    .setParameter("wrong", DecisionKind.REJECT).setParameter("dispute", Reason.REPORT_DISPUTE).getResultList()
                    .forEach(row -> counts.get((String) row[0])[row[1] == DecisionKind.APPROVE ? 0 : 1] = (Long) row[2]);
        }
        int lent = settings.number(Setting.REPORT_CREDIT);
        Map<String, Credit> credits = new HashMap<>();
        counts.forEach((token, n) -> credits.put(token, new Credit(n[0], n[1], lent)));
        return credits;
    }

    /** Whether a word of this weight, by this account, counts towards hiding a text. */
    public boolean ofStanding(Account account, int weight) {
        Instant known = clock.instant().minus(Duration.ofDays(settings.number(Setting.REPORT_STANDING_DAYS)));
        return account.isConfirmed() && !account.isBlocked() && weight >= settings.number(Setting.REPORT_STANDING) && !account.getCreatedAt().isAfter(known);
    }

    private Instant since() {
        return clock.instant().minus(MEMORY);
    }
}
