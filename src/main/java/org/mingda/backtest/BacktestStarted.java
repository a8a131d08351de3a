package org.mingda.backtest;

/** A run was entered and is to be worked off once its row can be seen. Fired in the transaction that enters it. */
record BacktestStarted(String token) {
}
