/**
 * Comments: threads below a text, two deep, with featured ones.
 *
 * <p>It imports credential (for the badges of authors) and below. Articles and answers import it: they open a
 * {@link org.mingda.comment.CommentThread}, keep it, and put {@code /comment/thread.xhtml} (list and form, one thread a page) or {@code /comment/remarks.xhtml}
 * (list alone, any number of threads a page) on their pages with the thread as {@code thread}. The thread knows its owner only as an address and a title.
 *
 * <p>Answering, editing and featuring each have a page of their own for one comment, because a button in a row of a list acts on whatever
 * stands in that row when the post arrives. For visitors who are not signed in the pages differ by address and language alone.
 */
package org.mingda.comment;
