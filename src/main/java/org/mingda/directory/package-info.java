/**
 * Directory: professionals to be found. Only those who hold a valid credential now; no place in it can be bought.
 *
 * <p><b>Who is listed.</b> Everybody who was verified, until he chooses otherwise: whoever applies here does so to answer in public, his badge leads to the same facts, and a directory that begins empty would
 * help nobody. Leaving is one tick on the page of what he follows.
 *
 * <p><b>Order.</b> By date of verification alone: an order by speed or agreement would pay whoever answers much and carelessly.
 */
package org.mingda.directory;
