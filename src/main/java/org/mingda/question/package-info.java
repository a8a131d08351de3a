/**
 * Questions: asked by anyone signed in, under the name or an alias, reviewed, listed by state, field and region.
 *
 * <p>It imports moderation, site, account and below, and knows no answer: {@code answer} is a room of its own above it, because the two together outgrew fifteen
 * classes. A question keeps what the answers mean for it (its {@link org.mingda.question.QuestionStatus}, how many show, since when), and {@code answer} tells it. The page of a question
 * includes the list of answers by its place ({@code /answer/list.xhtml}), as it includes a comment thread.
 *
 * <p><b>Alias.</b> Whoever asks under an alias must not be found through the page: nothing that is written for the public (text, picture, address, title) may come from the
 * account then, and nothing may be common to two questions of one asker: an alias stands over one question alone, follow-ups carry it, remarks (which carry the account's name) are closed to him
 * below his own question. {@code Question.shownName} is the only name that pages and notices show; moderators see the account at the desk.
 *
 * <p>Who stands behind an alias is closed to readers, professionals and search, not to whoever has the database: it is no column that could be sealed, but what joins a person's rows. The question, its
 * review and those of his follow-ups, decisions, notices, letters, drafts, declarations and the texts compared for copies each name the account, and rules that protect everybody (nobody answers or
 * votes for himself, sanctions, limits, deletion, the copy of one's data) are joins over it. To seal one of these columns while the others say the same would protect nothing; a keyed index in place of the
 * account in all of them would join them just as well for whoever knows one row of the person. What does protect it is an encrypted database or disk ({@code .github/SECURITY.md}). The way to seal it would
 * be a hidden account for each alias, whose one sealed column names its owner, and every rule asking for the owner behind it: a change of all rooms that ask who somebody is.
 *
 * <p><b>Words.</b> Title, body and what was threatened are judged together and live on the review ({@link org.mingda.question.QuestionWords}). The other facts are numbers and choices, which
 * need no judgement.
 */
package org.mingda.question;
