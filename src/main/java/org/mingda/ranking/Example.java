package org.mingda.ranking;

/**
 * A decided text as the learner sees it.
 *
 * @param buckets  its runs of characters, see {@link NGrams}
 * @param rejected whether people rejected it as advertising, fraud or the like; otherwise they let it show
 */
record Example(int[] buckets, boolean rejected) {
}
