package org.mingda.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.account.Receiver;
import org.mingda.appeal.Appeal;
import org.mingda.citation.CitationDue;
import org.mingda.credential.Credential;
import org.mingda.moderation.Decision;
import org.mingda.moderation.DecisionKind;
import org.mingda.moderation.Lane;
import org.mingda.moderation.Recorded;
import org.mingda.moderation.Review;
import org.mingda.moderation.Reviewed;
import org.mingda.pulse.Overdue;
import org.mingda.report.Complainant;
import org.mingda.report.HiddenByReports;
import org.mingda.report.ReportAnswered;
import org.mingda.takedown.NoticeMoved;
import org.mingda.takedown.RightsNotice;
import org.mingda.teamwork.ColleagueService;
import org.mingda.teamwork.Memo;
import org.mingda.teamwork.MemoWritten;

/** Tells authors, complainants and moderators of decisions and of what leads to them. One method an event; each runs in the transaction of what happened. */
@ApplicationScoped
public class ModerationNotifier {

    @Inject
    private NoticeService notices;

    @Inject
    private LetterService letters;

    @Inject
    private ColleagueService team;

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
        notices.tell(review.getAuthor(), (appeal ? "appeal_" : "review_") + decision.getKind(), review.getTitle(),
                restricted || decision.isAmended() ? "/me/decision/" + decision.getToken() : review.getPath());
        if (restricted || appeal) {
            letters.write(review.getAuthor(), "notice", "/me/notices", 0);
        }
    }

    /** Whoever is sanctioned or freed, or whose comment is no longer featured; also by mail, but for the last, which harms nobody. */
    void recorded(@Observes Recorded e) {
        Decision decision = e.decision();
        boolean person = decision.getReview() == null;
        notices.tell(decision.getSubject(), (person ? "person_" : "review_") + decision.getKind(), decision.getJudgedTitle(), "/me/decision/" + decision.getToken());
        if (person) {
            letters.write(decision.getSubject(), "notice", "/me/notices", 0);
        }
    }

    /** Each who complained learns what became of it: in his inbox, or by mail if he has none and left an address. */
    void reportAnswered(@Observes ReportAnswered e) {
        Complainant complainant = e.complainant();
        if (complainant.getAccount() != null) {
            notices.tell(complainant.getAccount(), e.upheld() ? "report_approve" : "report_reject", complainant.getReport().getTarget().getTitle(), complainant.getStatusPath());
        } else if (complainant.getEmail() != null) {
            letters.write(new Addressee(complainant.getEmail(), "", complainant.getLocale()), "report_answered", complainant.getStatusPath(), 0);
        }
    }

    /** The author of a text that readers hid reads why at once, also by mail. */
    void hidden(@Observes HiddenByReports e) {
        notices.tell(e.review().getAuthor(), "review_hidden", e.review().getTitle(), "/me/decision/" + e.decision().getToken());
        letters.write(e.review().getAuthor(), "notice", "/me/notices", 0);
    }

    /** Right holder and author hear of each step of the other. */
    void rights(@Observes NoticeMoved e) {
        RightsNotice moved = e.notice();
        if (e.toAuthor()) {
            notices.tell(moved.getTarget().getAuthor(), "takedown_" + moved.getState(), moved.getTarget().getTitle(), "/me/takedown/" + moved.getToken());
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

    /** Items went over their lane's clock; once each. */
    void overdue(@Observes Overdue e) {
        boolean credentials = e.lane() == Lane.CREDENTIAL;
        notices.tell(e.moderator(), "overdue_" + e.lane(), e.title() + (e.count() > 1 ? " +" + (e.count() - 1) : ""), credentials ? "/desk/credentials" : "/desk?late=yes&lane=" + e.lane());
    }

    /** Whoever is asked, answered, or has to decide now. */
    void memo(@Observes MemoWritten e) {
        Memo memo = e.memo();
        for (Account reader : team.readers(memo)) {
            notices.tell(reader, "memo_" + memo.getKind(), memo.getReview().getTitle(), memo.getReview().getDeskAddress());
        }
    }

    /** The author of a text whose law has changed, once a text; editors have the list. */
    void lawChanged(@Observes CitationDue e) {
        notices.tell(e.review().getAuthor(), "law_changed", e.citations().get(0).getLabel(), "/recheck/" + e.citations().get(0).getToken());
    }
}
