package org.mingda.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingda.confidence.ConfidenceService;

/** What an asker of the demonstration tells professionals alone, and who opened it: the question of the account that visitors use. */
@ApplicationScoped
public class DemoPrivacy implements DemoChapter {

    private static final String ASKER = "reader";
    private static final String QUESTION = "guarantor-friend";

    @Inject
    private ConfidenceService confidences;

    @Inject
    private Cast cast;

    @Override
    public int place() {
        return 70;
    }

    @Override
    public void tell(Timeline timeline) {
        timeline.at(timeline.daysAgo(1.5), () -> confidences.tell(cast.person(ASKER), cast.question(QUESTION),
                "借款的朋友是我以前的车间主任，两家住一个院子，所以不想公开说。\n\n借条原件在他手里，我只有一张照片，签字的位置写的是“担保人”三个字。"));
        timeline.at(timeline.daysAgo(1), () -> confidences.open(cast.person("lawyer-lin"), cast.question(QUESTION)));
    }
}
