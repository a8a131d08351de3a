/**
 * Declarations: what a professional says of himself before he answers a question. Whether he acts for the lender or for another party, and whether a machine wrote his words.
 *
 * <p>It imports questions, sign-offs and below; answers import it, ask for the declaration on their form ({@code /declaration/fields.xhtml}), and show it ({@code /declaration/mark.xhtml}).
 *
 * <p><b>What follows.</b> Whoever acts for the lender does not answer this question (律师法 art. 39: nobody acts for both sides); that he said so is kept even though his answer is not. Whoever
 * acts for another party may, but a person reads his answer first, always, and readers are told. The same holds for whoever said so once and took it back: moderators see both. Each change is a row of
 * its own, the last one counts.
 *
 * <p><b>Who signs declares too.</b> The lawyer who signs a trainee's words says for whom he acts himself ({@code /declaration/signing.xhtml}); the same follows from it. No answer is handed in and
 * nothing is signed without a declaration, whatever form or program asks.
 *
 * <p><b>Written with AI.</b> The mark stands visibly on the answer and in its markup ({@code data-ai}), as the rules for labelling generated content ask (人工智能生成合成内容标识办法, 2025).
 */
package org.mingda.declaration;
