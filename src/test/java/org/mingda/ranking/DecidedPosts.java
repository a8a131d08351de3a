package org.mingda.ranking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;
import org.mingda.moderation.Submission;
import org.mingda.site.ReviewPolicy;
import org.mingda.testing.People;

/** Hands texts in and decides them, as the forum's people do, for tests of learning. */
@Stateless
public class DecidedPosts {

    @Inject
    private ModerationService moderation;

    @Inject
    private People people;

    /** Rejects texts for a reason, or lets them show when it is null. */
    public void decide(List<String> texts, Reason reason) {
        Account author = people.person();
        Account moderator = people.person(Role.MODERATOR);
        for (String text : texts) {
            Review review = moderation.submit(new Submission("LEARNT", author, "某篇文章", text, "/article/learnt", null, ReviewPolicy.PRE).untitled());
            if (reason == null) {
                moderation.approve(moderator, review.getToken(), review.getVersion());
            } else {
                moderation.reject(moderator, review.getToken(), review.getVersion(), new Ruling(reason, null));
            }
        }
    }

    /** Two hundred rejected adverts of three kinds and four hundred approved questions and remarks. */
    public void decideEnough() {
        decide(Phrases.of("advert", 1).texts(70), Reason.ADVERTISING);
        decide(Phrases.of("fraud", 1).texts(70), Reason.FRAUD);
        decide(Phrases.of("gambling", 1).texts(70), Reason.ILLEGAL);
        decide(Phrases.of("legal", 1).texts(270), null);
        decide(Phrases.of("chat", 1).texts(130), null);
    }
}
