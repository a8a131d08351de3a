package org.mingda.limit;

import java.time.Duration;

/**
 * What is counted, with how many are usual in one window of time. The number in force is an administrator's setting of the same name ({@code LIMIT_REQUESTS}). "Person" is the account of
 * whoever is signed in, for others the network address.
 */
public enum Limit {
    /** Whatever a person asks for. Behind one address may be a village: somebody who reads opens a page or two a minute, each with five files at first. */
    REQUESTS(900, Duration.ofMinutes(1)),
    /** Whatever a person sends. A moderator decides twenty items a minute when they are easy. */
    POSTS(60, Duration.ofMinutes(1)),
    /** Forms by which texts are handed in, looked at before, or changed, of one person. */
    TEXTS(60, Duration.ofHours(1)),
    /** The form for a question, of one person: one question takes a few tries. */
    QUESTIONS(30, Duration.ofDays(1)),
    /** Files of one account. */
    UPLOADS(40, Duration.ofDays(1)),
    /** Megabytes of files of one account. */
    UPLOAD_MEGABYTES(150, Duration.ofDays(1)),
    /** Sign-ups and requests for a letter from one address. */
    SIGN_UPS(20, Duration.ofMinutes(15)),
    /** Reports and notices of people without an account from one address: more than anybody who reads in earnest finds. */
    REPORTS(10, Duration.ofHours(1)),
    /** The same of one account: who combs through the site may find that many. */
    REPORTS_OF_MEMBER(30, Duration.ofHours(1)),
    /** Letters that somebody asked for by entering an e-mail address, to that address: nobody is flooded through us. */
    LETTERS(5, Duration.ofHours(1)),
    /** All letters to one e-mail address but those that somebody asked for. */
    MAIL(60, Duration.ofDays(1)),
    /** All letters that the acts of one account cause. */
    MAIL_CAUSED(500, Duration.ofDays(1));

    private final int usual;
    private final Duration window;

    Limit(int usual, Duration window) {
        this.usual = usual;
        this.window = window;
    }

    /** How many there may be where no administrator has said otherwise. */
    public int usual() {
        return usual;
    }

    public Duration window() {
        return window;
    }
}
