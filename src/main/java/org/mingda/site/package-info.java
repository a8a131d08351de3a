/**
 * What an administrator changes while the forum runs: categories and settings; and the provinces, which questions and professionals share.
 *
 * <p>It imports accounts and below. Settings are typed ({@link org.mingda.site.Setting} names each with its default and limits); those from outside (database, mail)
 * are in {@code server}.
 */
package org.mingda.site;
