/**
 * Consent: which text a person agreed to, in which wording, when, and when he took that back (个人信息保护法 arts. 13 to 17, 29).
 *
 * <p>It imports accounts and below; sign-up, confidence and applications ask it. {@link org.mingda.consent.ConsentText} names the texts: the house rules and the notice on personal data, to which
 * everybody agrees, and one for each use of sensitive data, which is asked for apart, where it is needed, and may be taken back by itself.
 *
 * <p><b>A ledger.</b> Giving and taking back each add a row; no row is changed. What holds is the last row of a text, if it names the wording of today: a new wording is asked for again without
 * anything being lost. The wordings of the two texts for everybody stand on the account too, so that no page needs a statement to know whether to ask.
 *
 * <p><b>Taking back</b> fires {@link org.mingda.consent.ConsentWithdrawn}: whoever holds data on that ground erases it in the same transaction. The texts for everybody are not taken back, the account
 * is deleted instead.
 */
package org.mingda.consent;
