/**
 * Licence: what the number on a certificate says of itself. It warns and never refuses; nothing that may be done depends on it, so it stands above the credentials and can change
 * with what becomes known about numbers.
 */
package org.mingda.licence;
