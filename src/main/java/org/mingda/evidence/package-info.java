/**
 * Evidence: files that prove something, looked into before they are kept, kept outside the web root under names that say nothing, with the hash of their bytes.
 *
 * <p>It knows nobody whose file it is: credentials use it, and whatever else takes files from people may. A picture is drawn anew, so that nothing but the picture is kept; a PDF with
 * scripts, attachments or a lock is refused.
 */
package org.mingda.evidence;
