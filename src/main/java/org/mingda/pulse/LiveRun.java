package org.mingda.pulse;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mingda.account.Account;
import org.mingda.kernel.NotAllowed;

/** Tells the pages that listen on this node how much waits, every few seconds, and asks the database only while somebody listens. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class LiveRun {

    /** More pages than this on one node would be no moderators. */
    static final int MOST = 200;

    @Inject
    private PulseService pulse;

    private final Set<LiveLine> lines = ConcurrentHashMap.newKeySet();

    /** Takes a page on, unless there are too many. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean listen(LiveLine line) {
        if (lines.size() >= MOST) {
            return false;
        }
        lines.add(line);
        line.send(counts(line.account()));
        return true;
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void leave(LiveLine line) {
        lines.remove(line);
    }

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tell() {
        Map<Account, String> known = new HashMap<>();
        for (LiveLine line : lines) {
            try {
                line.send(known.computeIfAbsent(line.account(), this::counts));
            } catch (NotAllowed noModeratorAnyMore) {
                line.end();
            }
        }
    }

    /** The counts of one moderator as the page's script reads them: {@code {"all":7,"late":1,"DANGER":2,...}}. */
    private String counts(Account account) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        long[] sums = new long[2];
        pulse.counts(account).forEach((lane, counts) -> {
            json.add(lane.name(), counts[0]);
            sums[0] += counts[0];
            sums[1] += counts[1];
        });
        return json.add("all", sums[0]).add("late", sums[1]).build().toString();
    }

    @PreDestroy
    void end() {
        lines.forEach(LiveLine::end);
    }
}
