/**
 * Who must have a second factor: staff, because their accounts open what others entrusted to the forum, and professionals, because people act on their word.
 *
 * <p>It imports {@code factor}, {@code passkey}, {@code answer} (who looks as a professional) and below; nobody imports it.
 *
 * <p><b>Grace.</b> From the first visit on which the duty is seen, its holder has some days (a setting); until then each page reminds him, afterwards only the pages open on which
 * he meets it. A demonstration only reminds: its accounts are for everybody to try.
 */
package org.mingda.duty;
