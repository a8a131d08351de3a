package org.mingda.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingda.account.Account;
import org.mingda.account.PasswordChanged;
import org.mingda.account.Receiver;
import org.mingda.answer.Answer;
import org.mingda.answer.AnswerAccepted;
import org.mingda.answer.Answered;
import org.mingda.appeal.Appeal;
import org.mingda.citation.CitationDue;
import org.mingda.choice.TakenBack;
import org.mingda.comment.Comment;
import org.mingda.comment.Commented;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialDecided;
import org.mingda.duplicate.Duplicate;
import org.mingda.duplicate.DuplicateMoved;
import org.mingda.duplicate.DuplicateState;
import org.mingda.followup.FollowUp;
import org.mingda.followup.FollowedUp;
import org.mingda.followup.ReplyDue;
import org.mingda.guidance.Guidance;
import org.mingda.guidance.GuidanceLost;
import org.mingda.guidance.GuidanceMoved;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Lane;
import org.mingda.moderation.Recorded;
import org.mingda.moderation.Review;
import org.mingda.moderation.Reviewed;
import org.mingda.pulse.Overdue;
import org.mingda.reminder.CredentialDue;
import org.mingda.report.Complainant;
import org.mingda.report.HiddenByReports;
import org.mingda.report.ReportAnswered;
import org.mingda.signoff.HandedBack;
import org.mingda.signoff.SignOff;
import org.mingda.signoff.SignOffAsked;
import org.mingda.signup.LinkIssued;
import org.mingda.signup.SignUpRepeated;
import org.mingda.takedown.NoticeMoved;
import org.mingda.takedown.RightsNotice;
import org.mingda.teamwork.ColleagueService;
import org.mingda.teamwork.Memo;
import org.mingda.teamwork.MemoWritten;

/** Who is told what. One method an event; each runs in the transaction of what happened. */
@ApplicationScoped
public class Notifier {

    @Inject
    private NoticeService notices;

    @Inject
    private LetterService letters;

    @Inject
    private ColleagueService team;

    /** Secret links travel by mail alone. */
    void link(@Observes LinkIssued e) {
        letters.write(e.account(), e.purpose().name().toLowerCase(Locale.ROOT), e.path(), e.purpose().getValid().toHours());
    }

    /** The page says nothing, so that nobody learns who has an account; the letter tells the owner of the address. */
    void repeated(@Observes SignUpRepeated e) {
        letters.write(e.account(), "sign_up_repeated", "/sign-in", 0);
    }

    /** In case it was not he. */
    void password(@Observes PasswordChanged e) {
        letters.write(e.account(), "password_changed", "/forgot-password", 0);
    }

    /** The author learns what a person decided on his text; what restricts him also by mail, because he may not come back to look. */
    void reviewed(@Observes Reviewed e) {
        Decision decision = e.decision();
        Review review = e.review();
        if (decision.getKind() == DecisionKind.UNDO) {
            forget(review);
            return;
        }
        boolean credential = Credential.KIND.equals(review.getKind());
        if (credential || decision.isByMachine() || review.getAuthor().getId() == Receiver.ID || decision.getBy().equals(review.getAuthor())) {
            return;
        }
        boolean appeal = Appeal.KIND.equals(review.getKind());
        boolean restricted = decision.getKind().isRestriction() && !appeal;
        notices.tell(review.getAuthor(), notice((appeal ? "appeal_" : "review_") + decision.getKind()), review.getTitle(),
                restricted || decision.isAmended() ? "/me/decision/" + decision.getToken() : review.getPath());
        if (restricted || appeal) {
            letters.write(review.getAuthor(), "notice", "/me/notices", 0);
        }
    }

    /** Whoever is sanctioned or freed, or whose comment is no longer featured; also by mail, but for the last, which harms nobody. */
    void recorded(@Observes Recorded e) {
        Decision decision = e.decision();
        boolean person = decision.getReview() == null;
        notices.tell(decision.getSubject(), notice((person ? "person_" : "review_") + decision.getKind()), decision.getJudgedTitle(), "/me/decision/" + decision.getToken());
        if (person) {
            letters.write(decision.getSubject(), "notice", "/me/notices", 0);
        }
    }

    /** Each who complained learns what became of it: in his inbox, or by mail if he has none and left an address. */
    void reportAnswered(@Observes ReportAnswered e) {
        Complainant complainant = e.complainant();
        if (complainant.getAccount() != null) {
            notices.tell(complainant.getAccount(), notice(e.upheld() ? "report_approve" : "report_reject"), complainant.getReport().getTarget().getTitle(), complainant.getStatusPath());
        } else if (complainant.getEmail() != null) {
            letters.write(new Addressee(complainant.getEmail(), "", complainant.getLocale()), "report_answered", complainant.getStatusPath(), 0);
        }
    }

    /** The author of a text that readers hid reads why at once, also by mail. */
    void hidden(@Observes HiddenByReports e) {
        notices.tell(e.review().getAuthor(), notice("review_hidden"), e.review().getTitle(), "/me/decision/" + e.decision().getToken());
        letters.write(e.review().getAuthor(), "notice", "/me/notices", 0);
    }

    /** Right holder and author hear of each step of the other. */
    void rights(@Observes NoticeMoved e) {
        RightsNotice moved = e.notice();
        if (e.toAuthor()) {
            notices.tell(moved.getTarget().getAuthor(), notice("takedown_" + moved.getState()), moved.getTarget().getTitle(), "/me/takedown/" + moved.getToken());
            letters.write(moved.getTarget().getAuthor(), "notice", "/me/notices", 0);
        }
        if (e.toHolder()) {
            letters.write(new Addressee(moved.getEmail(), moved.getHolder(), moved.getLocale()), "takedown", moved.getStatusPath(), 0);
        }
    }

    /** What the last decision would have told has not left yet. */
    private void forget(Review review) {
        review.getDecisions().stream().filter(Decision::isUndone).forEach(undone -> {
            notices.drop(undone.getToken());
            letters.drop(undone.getToken());
        });
    }

    /** A credential's holder learns each step of it, also by mail: his right to answer hangs on it. */
    void credential(@Observes CredentialDecided e) {
        Credential credential = e.credential();
        notices.tell(credential.getAccount(), notice("credential_" + e.act()), e.reason() == null ? "" : e.reason(), "/me/credential/" + credential.getToken());
        letters.write(credential.getAccount(), "notice", "/me/notices", 0);
    }

    /** In time before a credential ends, and once when it has ended. */
    void due(@Observes CredentialDue e) {
        Credential credential = e.credential();
        String path = "/me/credential/" + credential.getToken();
        notices.tell(credential.getAccount(), notice(e.isLapsed() ? "credential_lapsed" : "credential_due"), credential.getValidUntil().toString(), path);
        letters.write(credential.getAccount(), e.isLapsed() ? "credential_lapsed" : "credential_due", path, e.left());
    }

    /** Who asks for guidance, and who is asked. */
    void guidance(@Observes GuidanceMoved e) {
        Guidance guidance = e.guidance();
        boolean asked = guidance.isAsked();
        notices.tell(asked ? guidance.getLawyer() : guidance.getTrainee(), notice("guidance_" + guidance.getState()), (asked ? guidance.getTrainee() : guidance.getLawyer()).getName(),
                asked ? guidance.getPath() : "/me/guidance");
    }

    /** A trainee's lawyer cannot sign any more; also by mail, because what he wrote waits. */
    void guidanceLost(@Observes GuidanceLost e) {
        notices.tell(e.trainee().getAccount(), notice("guidance_lost"), e.trainee().getClaim().getSupervisorName(), "/me/guidance");
        letters.write(e.trainee().getAccount(), "notice", "/me/notices", 0);
    }

    /** The asker waits for this more than for anything else here. */
    void answered(@Observes Answered e) {
        Answer answer = e.answer();
        notices.tell(answer.getQuestion().getAsker(), notice("answered"), answer.getQuestion().getTitle(), answer.getPath());
        letters.write(answer.getQuestion().getAsker(), "notice", "/me/notices", 0);
    }

    void accepted(@Observes AnswerAccepted e) {
        notices.tell(e.answer().getAuthor(), notice("accepted"), e.answer().getQuestion().getTitle(), e.answer().getPath());
    }

    /** Whoever answered learns why the asker took his choice back. */
    void takenBack(@Observes TakenBack e) {
        Answer answer = e.choice().getAnswer();
        notices.tell(answer.getAuthor(), notice("unaccepted_" + e.choice().getGround()), answer.getQuestion().getTitle(), answer.getPath());
    }

    /** The asker when his question is closed or open again; whoever proposed it, when they are two. */
    void duplicate(@Observes DuplicateMoved e) {
        Duplicate duplicate = e.duplicate();
        if (duplicate.getState() == DuplicateState.CLOSED || duplicate.getState() == DuplicateState.REOPENED) {
            notices.tell(duplicate.getQuestion().getAsker(), notice("duplicate_" + duplicate.getState()), duplicate.getQuestion().getTitle(), duplicate.getQuestion().getPath());
        } else if (duplicate.getState() == DuplicateState.DECLINED) {
            notices.tell(duplicate.getProposer(), notice("duplicate_declined"), duplicate.getQuestion().getTitle(), duplicate.getQuestion().getPath());
        }
    }

    /** Those who stand by the answer; at last the asker too, who need not wait on. */
    void replyDue(@Observes ReplyDue e) {
        FollowUp followUp = e.followUp();
        Answer answer = followUp.getAnswer();
        Stream.of(answer.getAuthor(), answer.getQualification().getSignedBy()).filter(Objects::nonNull).forEach(professional -> {
            notices.tell(professional, notice("reply_due"), answer.getQuestion().getTitle(), followUp.getPath());
            letters.write(professional, "notice", "/me/notices", 0);
        });
        if (e.last()) {
            notices.tell(followUp.getAuthor(), notice("reply_late"), answer.getQuestion().getTitle(), followUp.getPath());
        }
    }

    /** The other side of the talk below an answer. */
    void followedUp(@Observes FollowedUp e) {
        FollowUp followUp = e.followUp();
        Answer answer = followUp.getAnswer();
        Account other = followUp.isByAsker() ? answer.getAuthor() : answer.getQuestion().getAsker();
        notices.tell(other, notice(followUp.isByAsker() ? "followed_up" : "replied"), answer.getQuestion().getTitle(), followUp.getPath());
    }

    void signOffAsked(@Observes SignOffAsked e) {
        SignOff signOff = e.signOff();
        notices.tell(signOff.getSupervisor(), notice("sign_off_asked"), signOff.getTitle(), "/me/sign-off/" + signOff.getToken());
    }

    void handedBack(@Observes HandedBack e) {
        notices.tell(e.signOff().getTrainee(), notice("handed_back"), e.signOff().getTitle(), e.signOff().getPath());
    }

    /** Whoever is replied to by somebody else. */
    void commented(@Observes Commented e) {
        Comment repliedTo = e.comment().getRepliedTo();
        if (repliedTo != null && !repliedTo.isImported() && !repliedTo.getAuthor().equals(e.comment().getAuthor())) {
            notices.tell(repliedTo.getAuthor(), notice("comment_replied"), e.comment().getReview().getTitle(), e.comment().getPath());
        }
    }

    /** Items went over their lane's clock; once each. */
    void overdue(@Observes Overdue e) {
        boolean credentials = e.lane() == Lane.CREDENTIAL;
        notices.tell(e.moderator(), notice("overdue_" + e.lane()), e.title() + (e.count() > 1 ? " +" + (e.count() - 1) : ""), credentials ? "/desk/credentials" : "/desk?late=yes&lane=" + e.lane());
    }

    /** Whoever is asked, answered, or has to decide now. */
    void memo(@Observes MemoWritten e) {
        Memo memo = e.memo();
        for (Account reader : team.readers(memo)) {
            notices.tell(reader, notice("memo_" + memo.getKind()), memo.getReview().getTitle(), memo.getReview().getDeskAddress());
        }
    }

    /** The author of a text whose law has changed, once a text; editors have the list. */
    void lawChanged(@Observes CitationDue e) {
        notices.tell(e.review().getAuthor(), notice("law_changed"), e.citations().get(0).getLabel(), "/recheck/" + e.citations().get(0).getToken());
    }

    private static String notice(String what) {
        return "notification_notice." + what.toLowerCase(Locale.ROOT);
    }
}
