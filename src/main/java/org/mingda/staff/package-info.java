/**
 * What administrators do with accounts: find them, give roles, block and unblock.
 *
 * <p>It imports sign-in and below; {@code site} imports it for the numbers on the administrators' first page.
 */
package org.mingda.staff;
