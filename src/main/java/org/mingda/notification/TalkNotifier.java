package org.mingda.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingda.account.Account;
import org.mingda.answer.Answer;
import org.mingda.answer.AnswerAccepted;
import org.mingda.answer.Answered;
import org.mingda.choice.TakenBack;
import org.mingda.comment.Comment;
import org.mingda.comment.Commented;
import org.mingda.duplicate.Duplicate;
import org.mingda.duplicate.DuplicateMoved;
import org.mingda.duplicate.DuplicateState;
import org.mingda.followup.FollowUp;
import org.mingda.followup.FollowedUp;
import org.mingda.followup.ReplyDue;

/** Tells those who ask, answer and comment what others did. One method an event; each runs in the transaction of what happened. */
@ApplicationScoped
public class TalkNotifier {

    @Inject
    private NoticeService notices;

    @Inject
    private LetterService letters;

    /** The asker waits for this more than for anything else here. */
    void answered(@Observes Answered e) {
        Answer answer = e.answer();
        notices.tell(answer.getQuestion().getAsker(), "answered", answer.getQuestion().getTitle(), answer.getPath());
        letters.write(answer.getQuestion().getAsker(), "notice", "/me/notices", 0);
    }

    void accepted(@Observes AnswerAccepted e) {
        notices.tell(e.answer().getAuthor(), "accepted", e.answer().getQuestion().getTitle(), e.answer().getPath());
    }

    /** Whoever answered learns why the asker took his choice back. */
    void takenBack(@Observes TakenBack e) {
        Answer answer = e.choice().getAnswer();
        notices.tell(answer.getAuthor(), "unaccepted_" + e.choice().getGround(), answer.getQuestion().getTitle(), answer.getPath());
    }

    /** The asker when his question is closed or open again; whoever proposed it, when they are two. */
    void duplicate(@Observes DuplicateMoved e) {
        Duplicate duplicate = e.duplicate();
        if (duplicate.getState() == DuplicateState.CLOSED || duplicate.getState() == DuplicateState.REOPENED) {
            notices.tell(duplicate.getQuestion().getAsker(), "duplicate_" + duplicate.getState(), duplicate.getQuestion().getTitle(), duplicate.getQuestion().getPath());
        } else if (duplicate.getState() == DuplicateState.DECLINED) {
            notices.tell(duplicate.getProposer(), "duplicate_declined", duplicate.getQuestion().getTitle(), duplicate.getQuestion().getPath());
        }
    }

    /** Those who stand by the answer; at last the asker too, who need not wait on. */
    void replyDue(@Observes ReplyDue e) {
        FollowUp followUp = e.followUp();
        Answer answer = followUp.getAnswer();
        Stream.of(answer.getAuthor(), answer.getQualification().getSignedBy()).filter(Objects::nonNull).forEach(professional -> {
            notices.tell(professional, "reply_due", answer.getQuestion().getTitle(), followUp.getPath());
            letters.write(professional, "notice", "/me/notices", 0);
        });
        if (e.last()) {
            notices.tell(followUp.getAuthor(), "reply_late", answer.getQuestion().getTitle(), followUp.getPath());
        }
    }

    /** The other side of the talk below an answer. */
    void followedUp(@Observes FollowedUp e) {
        FollowUp followUp = e.followUp();
        Answer answer = followUp.getAnswer();
        Account other = followUp.isByAsker() ? answer.getAuthor() : answer.getQuestion().getAsker();
        notices.tell(other, followUp.isByAsker() ? "followed_up" : "replied", answer.getQuestion().getTitle(), followUp.getPath());
    }

    /** Whoever is replied to by somebody else. */
    void commented(@Observes Commented e) {
        Comment repliedTo = e.comment().getRepliedTo();
        if (repliedTo != null && !repliedTo.isImported() && !repliedTo.getAuthor().equals(e.comment().getAuthor())) {
            notices.tell(repliedTo.getAuthor(), "comment_replied", e.comment().getReview().getTitle(), e.comment().getPath());
        }
    }
}
