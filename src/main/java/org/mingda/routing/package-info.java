/**
 * Routing: which question is offered to whom, and whose turn it is.
 *
 * <p>It imports response, answers and below. The directory reads who wants to be listed; the page of a question includes this room's parts by place ({@code /routing/turn.xhtml}).
 *
 * <p><b>Rings.</b> A question is first offered to those who follow its province and its field, then to all who follow its province, at last to everybody; the hours are settings, counted from
 * when it came to show. Askers name no city, because a city and a debt tell who somebody is; so the smallest ring is the field within the province. A ring only decides on whose desk a question
 * lies: every professional may answer every question that he finds.
 *
 * <p><b>One at a time.</b> A question has at most one {@link org.mingda.routing.Undertaking}: a professional took it on, or its asker asked him by name. The table's unique key and a lock on the question's row
 * keep two from having it. It ends by the clock: when its time is over it counts no more at once, and the next sweep removes it and tells who should know.
 */
package org.mingda.routing;
