/**
 * What stands under every request before a page is known: data source and migrations, time, settings from outside, files of the look,
 * and the gates that each request passes.
 *
 * <p>It knows the kernel and no page. It is a room of its own because the page frame ({@code shell}) outgrew fifteen classes.
 * <p>Order of the gates (see {@code web.xml}): {@link org.mingda.server.SecurityHeaders} sets the headers of every answer,
 * {@link org.mingda.server.WriteGate} refuses writes that come from other sites, are too large or use unknown methods; then the shell finds the address.
 */
package org.mingda.server;
