/**
 * How much one visitor may ask of the forum: how often, how much at a time, how long. Nobody who reads and writes as people do meets these limits; a machine that runs wild,
 * or somebody who wants the forum to stop, meets them soon, alone, and is told how long to wait.
 *
 * <p>{@link org.mingda.limit.Limit} is the one table of what is counted; the numbers are an administrator's settings (room {@code site}, through
 * {@link org.mingda.limit.Allowances}). {@link org.mingda.limit.Limiter} asks, {@link org.mingda.limit.Counts} keeps the counts: in memory and bounded on one node, and behind
 * so small an interface that several nodes may share them. Two gates ask for every request: {@link org.mingda.limit.FloodGate} before anything is done,
 * {@link org.mingda.limit.ActGate} once it is known what is being done ({@link org.mingda.limit.Acts}). What only a feature knows (guesses, letters) the feature asks itself.
 *
 * <p>It knows the kernel, the server and the shell, and no page.
 */
package org.mingda.limit;
