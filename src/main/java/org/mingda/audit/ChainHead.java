package org.mingda.audit;

/**
 * How far the chain goes.
 *
 * @param entries   how many entries it has
 * @param hash      of the last of them
 * @param earlier   how many there were before the chain began
 * @param unchained how many are outside it now; as many as before, if nobody slipped one in
 */
public record ChainHead(long entries, String hash, long earlier, long unchained) {
}
