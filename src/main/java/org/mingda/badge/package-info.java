/**
 * Badge: the public record behind each badge: what was checked, when, by which role, until when it holds.
 */
package org.mingda.badge;
