package org.mingda.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingda.moderation.Behind;

/** A text that reports hide is decided with its report: the report stands in the queue for both. */
@ApplicationScoped
public class BehindReports implements Behind {

    @Override
    public String condition() {
        return "r.id not in (select p.target.id from Report p where p.openKey is not null and p.hiddenAt is not null and p.review.state = :state)";
    }
}
