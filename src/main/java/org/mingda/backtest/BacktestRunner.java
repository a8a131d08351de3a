package org.mingda.backtest;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Works a run off outside requests: one portion of texts is judged while the next is read. */
@ApplicationScoped
public class BacktestRunner {

    private static final Logger LOG = Logger.getLogger(BacktestRunner.class.getName());
    /** Texts a portion: some tenths of a second, after each of which the bar moves and a cancellation counts. */
    private static final int PORTION = 1_000;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private BacktestService backtests;

    /** A run begins when its row can be seen. */
    void started(@Observes(during = TransactionPhase.AFTER_SUCCESS) BacktestStarted e) {
        executor.execute(() -> run(e.token()));
    }

    private void run(String token) {
        try {
            if (finished(token)) {
                backtests.end(token, BacktestState.DONE);
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "Backtest " + token + " broke off", failure);
            backtests.end(token, BacktestState.FAILED);
        }
    }

    /** Whether it came to the end rather than being cancelled. */
    private boolean finished(String token) {
        BacktestService.Job job = backtests.job(token);
        Judgement all = new Judgement(job.rule(), job.before());
        List<Long> rows = backtests.rows(job);
        CompletableFuture<Judgement> judged = CompletableFuture.completedFuture(new Judgement(job.rule(), job.before()));
        for (int from = 0; from < rows.size(); from += PORTION) {
            List<DecidedText> portion = backtests.texts(rows.subList(from, Math.min(rows.size(), from + PORTION)));
            all.add(judged.join());
            judged = CompletableFuture.supplyAsync(() -> new Judgement(job.rule(), job.before()).judge(portion));
            if (!backtests.proceed(token, from, all)) {
                judged.join();
                return false;
            }
        }
        all.add(judged.join());
        return backtests.proceed(token, rows.size(), all);
    }
}
