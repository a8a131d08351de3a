/**
 * Sign-offs: a trainee's text waits for the lawyer who guides him, before anything else happens to it.
 *
 * <p>A sign-off is to a supervisor what a review is to a moderator: one record for any text, which knows its owner only as a kind, a title and an address. It imports credentials and
 * below; {@code answer} and {@code followup} ask for sign-offs and hear of them by events. So the rule "no trainee's word without a named lawyer's" stands in one
 * place for both, and neither outgrew its room.
 *
 * <p>Both texts are kept, the trainee's and the one that was signed: the two of them see later what the supervisor changed.
 *
 * <p><b>A supervisor who lapses</b> while a text waits cannot sign; both are told so, the words stay, and the trainee may lay them before the lawyer that his newer credential names.
 */
package org.mingda.signoff;
