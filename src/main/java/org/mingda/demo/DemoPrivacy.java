package org.mingda.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingda.confidence.ConfidenceService;

/** What askers of the demonstration tell professionals alone, and who opened it. */
@ApplicationScoped
public class DemoPrivacy implements DemoChapter {

    private static final String QUESTION = "contacts-called";

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
        timeline.at(timeline.daysAgo(9), () -> confidences.tell(cast.person("shibei"), cast.question(QUESTION),
                "我在城南一家机械厂做质检，全厂四十来人，领导说再有短信就调岗。\n\n收到短信的三位同事愿意作证，短信截图都在。"));
        timeline.at(timeline.daysAgo(8), () -> confidences.open(cast.person("lawyer-lin"), cast.question(QUESTION)));
    }
}
