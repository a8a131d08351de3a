/**
 * The page frame: addresses, locale, texts, flash notes, form tokens, refusals, error pages. It knows no feature: the features' pages
 * stand in its table of addresses by their place alone.
 *
 * <p><b>Addresses.</b> {@link org.mingda.shell.Addresses} is the one table: public path, page, who may see it. What is not in it does not exist. The
 * address of a page and the place of its file differ on purpose (addresses are short and permanent, files lie with their feature),
 * so a forward from the table serves better here than a mapping derived from file names.
 *
 * <p><b>Forms.</b> Views are stateless, so a post needs no earlier state. Every {@code h:form} gets a signed token without asking
 * ({@link org.mingda.shell.PageViewHandler#writeState}); {@link org.mingda.shell.FormPhases} lets no action run without a good one, and keeps what was
 * typed. {@link org.mingda.shell.FormGuard#once} makes a double submit meet its first result.
 *
 * <p><b>Ready for a page cache.</b> For a visitor who is not signed in, the bytes of a public page depend on its path with the query and on the
 * locale alone: no session is opened, no form token is written, no name is greeted. A cache may therefore be keyed by
 * (path, query, locale) for requests that carry neither a sign-in cookie nor a note cookie; it must pass by everything else. The events of moderation name the
 * path of what changed, which is what such a cache has to drop.
 */
package org.mingda.shell;
