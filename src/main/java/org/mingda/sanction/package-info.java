/**
 * Sanctions on people: a warning to acknowledge, a mute, a suspension, a ban.
 *
 * <p>It imports moderation, appeals, the desk and below; nobody imports it. It hears what it has to stop: everything that anybody hands in ({@link org.mingda.moderation.Submitting}), each request of a
 * signed-in person ({@link org.mingda.signin.Confinement}), each sign-up ({@link org.mingda.signup.SignUpBar}); and what it has to end ({@link org.mingda.moderation.Overturned}).
 *
 * <p><b>A sanction is a decision</b> about a person; kind, reasons, reach and end stand there alone. Whether it holds is asked of the database at each post and each request, so
 * that it counts from the next one on every node and ends by the clock without a job. What cannot be asked stops the post: nothing is let through by default.
 *
 * <p><b>What is left to the person.</b> Who is muted reads, reports and appeals. Who is suspended or banned reads what everybody may, signs in to read his statements of reasons, and
 * appeals. A ban is known again by keyed hashes of e-mail address and telephone number ({@link org.mingda.sanction.BanKey}); who signs up with them is told nothing but what every visitor
 * is told, and a letter leads the owner of the address to the account he has.
 *
 * <p><b>Who may.</b> Moderators, on people below them; administrators who moderate, on everybody but themselves. A stolen moderator's account must not be able to shut out the others.
 */
package org.mingda.sanction;
