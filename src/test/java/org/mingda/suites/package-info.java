/** The three parts of {@code mvn verify} that need a server. Each has one of its own, so that two can run side by side. */
package org.mingda.suites;
