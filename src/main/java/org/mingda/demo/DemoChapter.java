package org.mingda.demo;

/** A part of the demonstration: enters on the timeline what its people do and when. */
public interface DemoChapter {

    /** Chapters with smaller numbers are told first, because later ones speak of what they entered. Two chapters never share a number. */
    int place();

    /** Enters what happens; it is done when the timeline is played. */
    void tell(Timeline timeline);
}
