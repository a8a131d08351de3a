/**
 * Near-twins: texts that repeat each other with a word changed here and there, or that lead to the same telephone number or messenger, by many accounts. They form clusters, which moderators
 * decide as one.
 *
 * <p>It imports moderation, sections and below; the desk imports it, so that a cluster is one row of its queue. It adds a check ({@link org.mingda.twins.TwinSource}) and keeps what comes in
 * ({@link org.mingda.twins.TwinKeeper}), both in the transaction in which a text is handed in.
 *
 * <p><b>How twins are found.</b> A text is the set of its runs of two folded characters ({@link org.mingda.twins.Shingles}); its MinHash signature gives twenty keys
 * ({@link org.mingda.twins.Signature}), each way of contact one more ({@link org.mingda.twins.Handles}). Keys lie in a table, so every node sees them and finding is one look into an index; what has a
 * key in common is compared exactly. Of many twins only the first dozen keep keys, so that ten thousand cost no more than twelve.
 *
 * <p><b>What is no twin.</b> Courtesies, which are too short; quotations of the law ({@link org.mingda.twins.Quotation}); two states of one thing, such as an article's revisions.
 *
 * <p>All that is submitted is compared, whatever its kind: posts, and what professionals write about themselves when they apply ({@link org.mingda.moderation.OwnWords}: of their applications only that). Only what the desk's own page decides is decided here.
 */
package org.mingda.twins;
