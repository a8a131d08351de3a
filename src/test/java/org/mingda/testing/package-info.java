/**
 * What tests share. Rules on entities need nothing of this ({@code XTest}). Services are tested inside the server
 * ({@code XIT}, one run on H2 and one on PostgreSQL, see {@link org.mingda.testing.ServiceTest}); pages are tested from
 * outside in a real Chromium ({@code XPageIT}, on PostgreSQL, see {@link org.mingda.testing.PageTest}). All of a run share
 * one server and one database that starts empty and is never emptied: a test makes what it needs and looks at nothing else.
 */
package org.mingda.testing;
