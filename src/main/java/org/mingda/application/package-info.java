/**
 * Application: a member states who he is, proves it, hands it in, mends it, takes it back. Each step is a transaction of its own, so that no later step loses an earlier one.
 */
package org.mingda.application;
