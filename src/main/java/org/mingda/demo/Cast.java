package org.mingda.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.comment.Comment;
import org.mingda.comment.CommentThread;
import org.mingda.moderation.ModerationService;
import org.mingda.moderation.Reason;
import org.mingda.moderation.Review;
import org.mingda.moderation.ReviewState;
import org.mingda.moderation.Ruling;

/** Who and what the demonstration has so far, by the keys of its files; and the moderator who decides in it. Used once, by one thread, at the first start. */
@ApplicationScoped
public class Cast {

    /** The files' own words for reasons that the catalogue names otherwise. */
    private static final Map<String, Reason> REASONS = Map.of("ABUSE", Reason.INSULT);

    @Inject
    private ModerationService moderation;

    private final Map<String, Account> people = new HashMap<>();
    private final Map<String, CommentThread> threads = new HashMap<>();
    private final Map<String, Comment> comments = new HashMap<>();
    private final Map<String, String> questions = new HashMap<>();
    private Account moderator;
    private Account verifier;

    void enters(String key, Account person) {
        people.put(key, person);
        if (person.is(Role.VERIFIER)) {
            verifier = person;
        } else if (person.is(Role.MODERATOR)) {
            moderator = person;
        }
    }

    Account person(String key) {
        return known(people, key);
    }

    Account verifier() {
        return verifier;
    }

    void opens(String key, CommentThread thread) {
        threads.put(key, thread);
    }

    CommentThread thread(String key) {
        return known(threads, key);
    }

    void says(String key, Comment comment) {
        comments.put(key, comment);
    }

    Comment comment(String key) {
        return known(comments, key);
    }

    void asks(String key, String token) {
        questions.put(key, token);
    }

    /** The token of a question. */
    String question(String key) {
        return known(questions, key);
    }

    /** The moderator brings a text to the state that its file tells of. What waits stays waiting. */
    void settle(Review handedIn, ReviewState wanted, String reasonKey, String explanation) {
        Review review = moderation.find(handedIn.getToken()).orElseThrow();
        if (wanted == ReviewState.REJECTED) {
            moderation.reject(moderator, review.getToken(), review.getVersion(), new Ruling(reason(reasonKey), explanation));
        } else if (wanted == ReviewState.WITHDRAWN) {
            moderation.withdraw(review.getAuthor(), review.getToken());
        } else if (wanted != ReviewState.PENDING && review.isPending()) {
            moderation.approve(review.getAuthor().equals(moderator) ? verifier : moderator, review.getToken(), review.getVersion());
        }
        if (wanted == ReviewState.REMOVED) {
            moderation.remove(moderator, review.getToken(), moderation.find(review.getToken()).orElseThrow().getVersion(), new Ruling(reason(reasonKey), explanation));
        }
    }

    static Reason reason(String key) {
        Reason renamed = REASONS.get(key);
        return renamed == null ? Reason.valueOf(key) : renamed;
    }

    private static <T> T known(Map<String, T> all, String key) {
        T found = all.get(key);
        if (found == null) {
            throw new IllegalStateException("The demonstration names nobody and nothing as " + key);
        }
        return found;
    }
}
