/**
 * What a moderators' rule looks for: words, patterns, contact handles, hosts, length, repetition. Each kind reads the text of a rule ({@code WordLines},
 * {@code PatternMatcher} ...), refuses with a clear message what could not work, and finds its places in a folded text. Plain classes that know neither container nor
 * tables; thousands of texts are tried on them by a backtest.
 *
 * <p>Patterns run on RE2/J: its time grows with the text and never with the pattern's shape, which no other expression engine here can promise of what
 * moderators write. Words run on one Aho-Corasick automaton for all lists.
 *
 * <p>A room of its own between {@code screening} and {@code rule}, because both would outgrow theirs with it. It imports kernel and screening.
 */
package org.mingda.matcher;
