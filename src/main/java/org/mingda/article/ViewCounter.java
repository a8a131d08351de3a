package org.mingda.article;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Counts visits (人气) without a write per visit: in memory, added to the database every ten seconds and when the forum stops. Each node adds its own. After a
 * kill -9 the visits of the last ten seconds are missing.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ViewCounter {

    private static final Logger LOG = Logger.getLogger(ViewCounter.class.getName());

    @Inject
    private ArticleService articles;

    private final Map<String, Long> waiting = new ConcurrentHashMap<>();
    /** On the way to the database: still shown, so that no count falls while it is written. */
    private volatile Map<String, Long> underway = Map.of();

    public ViewCounter() {
    }

    ViewCounter(ArticleService articles) {
        this.articles = articles;
    }

    /** Notes a visit. */
    public void count(String articleToken) {
        waiting.merge(articleToken, 1L, Long::sum);
    }

    /** Visits of this node that are not in the database yet. */
    public long waiting(String articleToken) {
        return waiting.getOrDefault(articleToken, 0L) + underway.getOrDefault(articleToken, 0L);
    }

    /** Adds what waits to the database. What cannot be added goes on waiting. */
    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    @PreDestroy
    public synchronized void flush() {
        Map<String, Long> taken = new TreeMap<>(waiting);
        if (taken.isEmpty()) {
            return;
        }
        underway = taken;
        taken.forEach((token, n) -> waiting.computeIfPresent(token, (same, all) -> all.equals(n) ? null : Long.valueOf(all - n)));
        try {
            articles.addViews(taken);
        } catch (RuntimeException notNow) {
            taken.forEach((token, n) -> waiting.merge(token, n, Long::sum));
            LOG.log(Level.WARNING, "Visits could not be added; they are kept for the next time: {0}", notNow.getMessage());
        } finally {
            underway = Map.of();
        }
    }
}
