/**
 * What people see and change about themselves: profile, password, and where they are signed in.
 *
 * <p>It imports sign-up and below, and nobody imports it. Other features' pages for the same people ({@code /me/notices}, {@code /me/submissions}) stand with those features.
 */
package org.mingda.me;
