package org.mingda.backtest;

/** What became of a run. Label {@code backtest_state.RUNNING}. */
public enum BacktestState {
    RUNNING,
    DONE,
    CANCELLED,
    /** It broke off: an error, or its node was lost. */
    FAILED;

    public String getName() {
        return name();
    }
}
