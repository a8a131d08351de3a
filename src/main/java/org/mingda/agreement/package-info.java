/**
 * Agreement: lawyers stand beside the words of another's answer, with their names.
 *
 * <p>It imports answers and below; the directory counts with it. The page of a question includes its part by place ({@code /agreement/line.xhtml}).
 *
 * <p><b>Who may.</b> Holders of a lawyer's credential that is valid now, and nobody else: a trainee does not vouch for a lawyer, nor does he for another trainee; an adviser is no lawyer, and the
 * line says “lawyers agree”. Not the author, and not the lawyer who signed: he stands by the answer already.
 *
 * <p><b>What counts</b> is reckoned at each reading: agreement with these words (other words need it anew) by somebody whose credential holds today. So it goes by itself when a credential
 * lapses, and comes back when it holds again; the row stays as what was said.
 */
package org.mingda.agreement;
