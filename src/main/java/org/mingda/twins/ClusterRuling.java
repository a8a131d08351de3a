package org.mingda.twins;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mingda.account.Account;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;
import org.mingda.kernel.Token;
import org.mingda.moderation.Review;
import org.mingda.moderation.Ruling;

/**
 * One decision on a cluster: on each of its texts a decision of its own, under that text's own version and lease. What changed meanwhile, is leased by somebody else, or is not this
 * moderator's to decide is left as it is and named.
 */
@ApplicationScoped
public class ClusterRuling {

    @Inject
    private ClusterService clusters;

    /**
     * A text as the moderator saw it.
     *
     * @param token   of its review
     * @param version of the words he read
     */
    public record Seen(String token, int version) {

        /** What {@link #written} wrote; anything else in it is passed over. */
        static List<Seen> read(String written) {
            return written == null ? List.of() : Arrays.stream(written.split(",")).map(item -> item.split(":")).filter(parts -> parts.length == 2 && Token.looksLike(parts[0]) && parts[1].matches("\\d{1,9}"))
                    .limit(2L * ClusterService.MOST).map(parts -> new Seen(parts[0], Integer.parseInt(parts[1]))).toList();
        }

        static String written(List<Review> reviews) {
            return reviews.stream().map(r -> r.getToken() + ":" + r.getVersion()).collect(Collectors.joining(","));
        }
    }

    /**
     * What came of it.
     *
     * @param decided how many texts
     * @param left    tokens of those that were left
     */
    public record Outcome(int decided, List<String> left) {
    }

    /** Decides on the texts, the newest first, so that the cluster's head moves on once and not each time. A null ruling lets them show. */
    public Outcome decide(Account by, String cluster, List<Seen> texts, Ruling ruling) {
        List<String> left = new ArrayList<>();
        for (int i = texts.size() - 1; i >= 0; i--) {
            Seen text = texts.get(i);
            if (!decided(by, text, ruling)) {
                left.add(text.token());
            }
        }
        int decided = texts.size() - left.size();
        if (decided > 0) {
            clusters.judge(by, cluster, ruling == null ? TwinCluster.Verdict.CLEARED : TwinCluster.Verdict.REJECTED);
        }
        return new Outcome(decided, left);
    }

    private boolean decided(Account by, Seen text, Ruling ruling) {
        try {
            clusters.decide(by, text.token(), text.version(), ruling);
            return true;
        } catch (Refusal | NotAllowed | NotFound | EJBException changed) {
            return false;
        }
    }
}
