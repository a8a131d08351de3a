/**
 * Sealing: writes everything that lies sealed anew with the key of today, so that an earlier key can be thrown away (key rotation), and seals what was written before columns were sealed.
 *
 * <p>It imports the features that hold sealed columns, and nobody imports it. {@link org.mingda.sealing.SealedColumn} lists them: whoever seals a column adds a line. An administrator starts the run with
 * a button; it goes in portions, each a transaction of its own, shows how far it is, and may be stopped and begun again at any time: what is sealed with the key of today is left alone. Files are replaced
 * one at a time, each at once or not at all.
 *
 * <p><b>To change the key:</b> put the earlier one into {@code MINGDA_SEAL_KEYS_OLD} and a new one into {@code MINGDA_SEAL_KEY}, start all nodes again, press the button, and take the earlier one out
 * when the run says that nothing is left. Its stamps on the audit trail are the exception: they are no secret and stay as they are, so entries of its time are judged only while it is listed.
 */
package org.mingda.sealing;
