package org.mingda.moderation;

/**
 * What of a text its author wrote freely, for kinds whose text is put together from the fields of a form: two people who fill the same form in are not alike for that. A room that has such a kind gives a CDI bean of this
 * type; whoever compares texts with each other asks all it finds.
 */
public interface OwnWords {

    /** The kind of content. */
    String kind();

    /** The free words of such a text; empty when there are none. */
    String of(String text);
}
