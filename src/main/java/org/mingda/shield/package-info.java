/**
 * The shield before posting: shows an author what in his words tells who or where he is, with a mask for each, and posts with the masks unless he says otherwise.
 *
 * <p>It imports screening and the shell; every form that posts people's words may use it. What is found, and the masks, are {@code screening}'s, which looks once more when the text
 * is handed in: an author who keeps such things is not stopped, but a moderator reads first.
 *
 * <p><b>One round.</b> The form comes back once, with a box that is ticked: sending it again posts with the masks. That needs no script, no further page, and nothing is kept on the server. A form says what it
 * has shown in a hidden field, so that what is typed in between is shown as well.
 */
package org.mingda.shield;
