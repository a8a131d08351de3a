/**
 * Who is who: accounts with their names, addresses, roles and password hashes, and who is looking at a page.
 *
 * <p>It imports the shell and below. Around it stand four small features, split off when this one outgrew fifteen classes: {@code signin} lets people in and out,
 * {@code signup} makes accounts and sends secret links, {@code me} is what people change about themselves, {@code staff} what administrators do with accounts.
 * Professionals are no roles here: their standing lives in {@code credential} and lapses there.
 *
 * <p><b>Role VERIFIER</b> is added to the four of the plan: deciding on credentials is a right of its own that not every moderator has.
 *
 * <p><b>Accounts of the demonstration</b> share a password that the start page tells. They carry a mark until they get their own, and are kept out where the forum
 * runs in earnest ({@code MINGDA_DEMO=false}) on data that a demonstration left behind.
 */
package org.mingda.account;
