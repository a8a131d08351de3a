/**
 * Directory: professionals to be found. Only those who hold a valid credential now; no place in it can be bought.
 *
 * <p><b>Who is listed.</b> Whoever asked for it, by one tick on the page of what he follows; his desk reminds him while he has not. The record behind a badge is another matter: readers must be able to
 * check it, so it is public whether its holder is listed or not.
 *
 * <p><b>Order.</b> By date of verification alone: an order by speed or agreement would pay whoever answers much and carelessly.
 */
package org.mingda.directory;
