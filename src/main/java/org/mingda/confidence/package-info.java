/**
 * Confidence: words and files that an asker shows to verified professionals alone, beside a public question.
 *
 * <p>It imports answers (for who is a professional on a page), questions, credentials, evidence and below; the audit trail hears its events. The page of a question includes the way to it by place
 * ({@code /confidence/link.xhtml}).
 *
 * <p><b>Who reads.</b> The asker, and holders of a credential that is valid at that moment, while the question shows. Not moderators, not administrators: nothing of it is ever public, so there is
 * nothing to moderate.
 *
 * <p><b>Each opening is kept</b> in the transaction that lets it happen: who, under which kind of credential, what, when. The asker sees the list, also after he withdrew.
 *
 * <p><b>Withdrawing</b> erases the words and destroys the files at once. Files come by the way of {@code evidence}: told by their content, pictures drawn anew without their metadata, kept outside the
 * web root under random names. The name that a file had on the asker's phone is never kept.
 */
package org.mingda.confidence;
