package org.mingda.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.account.Acted;
import org.mingda.account.Renamed;
import org.mingda.account.RolesGranted;
import org.mingda.article.Article;
import org.mingda.article.ArticlePublished;
import org.mingda.article.ArticleUnpublished;
import org.mingda.citation.CitationChecked;
import org.mingda.closing.ClocksAsked;
import org.mingda.closing.Erased;
import org.mingda.closing.HoldMoved;
import org.mingda.closing.RecordOpened;
import org.mingda.comment.CommentFeatured;
import org.mingda.confidence.ConfidenceOpened;
import org.mingda.credential.Credential;
import org.mingda.credential.CredentialDecided;
import org.mingda.credential.HandedOver;
import org.mingda.importing.ArticleImported;
import org.mingda.duplicate.DuplicateMoved;
import org.mingda.moderation.Decision;
import org.mingda.moderation.Overturned;
import org.mingda.moderation.Recorded;
import org.mingda.moderation.Review;
import org.mingda.moderation.Reviewed;
import org.mingda.moderation.RuleDoubted;
import org.mingda.moderation.Submitted;
import org.mingda.ranking.ModelChosen;
import org.mingda.ranking.RankingModel;
import org.mingda.rescue.Rescued;
import org.mingda.rule.RuleChanged;
import org.mingda.section.SectionsAssigned;
import org.mingda.sealing.Resealed;
import org.mingda.site.CategoryChanged;
import org.mingda.site.SettingChanged;
import org.mingda.staff.Blocked;
import org.mingda.staff.Unblocked;
import org.mingda.statute.Imported;
import org.mingda.statute.Statute;
import org.mingda.statute.StatuteChanged;
import org.mingda.takedown.NoticeMoved;
import org.mingda.teamwork.MemoWritten;
import org.mingda.verification.EvidenceOpened;
import org.mingda.verification.NumberRead;

/** What is kept of what happens. One method an event; each runs in the transaction of the act. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    private AuditService audit;

    void acted(@Observes Acted e) {
        audit.keep(e.by(), e.act(), new Subject(e.about(), e.path()), null);
    }

    void submitted(@Observes Submitted e) {
        Review review = e.review();
        audit.keep(null, "REVIEW_HOLD", about(review), null);
    }

    void reviewed(@Observes Reviewed e) {
        audit.keep(e.decision().getBy(), "REVIEW_" + e.decision().getKind(), about(e.review()), why(e.decision()));
    }

    void recorded(@Observes Recorded e) {
        Decision decision = e.decision();
        Subject subject = decision.getReview() == null ? new Subject(decision.getSubject().getName(), "/desk/account/" + decision.getSubject().getToken())
                : about(decision.getReview());
        audit.keep(decision.getBy(), (decision.getReview() == null ? "PERSON_" : "REVIEW_") + decision.getKind(), subject, why(decision));
    }

    void overturned(@Observes Overturned e) {
        audit.keep(e.by(), "DECISION_OVERTURNED", new Subject(e.decision().getKind() + " " + e.decision().getToken(), "/me/decision/" + e.decision().getToken()), null);
    }

    void doubted(@Observes RuleDoubted e) {
        audit.keep(null, "RULE_DOUBTED", new Subject(e.rule(), "/desk/appeals/outcomes"), e.overturned() + " / " + e.judged());
    }

    private static String why(Decision decision) {
        return decision.getReason() == null ? null : decision.getReason() + (decision.getExplanation() == null ? "" : ": " + decision.getExplanation());
    }

    void memo(@Observes MemoWritten e) {
        audit.keep(e.memo().getBy(), "MEMO_" + e.memo().getKind(), about(e.memo().getReview()), null);
    }

    void sections(@Observes SectionsAssigned e) {
        audit.keep(e.by(), "SECTIONS_ASSIGNED", about(e.account()), e.before() + " → " + e.after());
    }

    void roles(@Observes RolesGranted e) {
        audit.keep(e.by(), "ROLES_GRANTED", about(e.account()), e.before() + " → " + e.after());
    }

    void blocked(@Observes Blocked e) {
        audit.keep(e.by(), "ACCOUNT_BLOCKED", about(e.account()), e.reason());
    }

    void unblocked(@Observes Unblocked e) {
        audit.keep(e.by(), "ACCOUNT_UNBLOCKED", about(e.account()), null);
    }

    void helped(@Observes Rescued e) {
        audit.keep(e.by(), e.dropped() ? "FACTORS_DROPPED" : "SESSIONS_ENDED", about(e.account()), null);
    }

    void renamed(@Observes Renamed e) {
        audit.keep(e.account(), "ACCOUNT_RENAMED", about(e.account()), e.before() + " → " + e.account().getName());
    }

    void setting(@Observes SettingChanged e) {
        audit.keep(e.by(), "SETTING_CHANGED", new Subject(e.setting().name(), "/admin/settings"), e.before() + " → " + e.after());
    }

    void category(@Observes CategoryChanged e) {
        audit.keep(e.by(), "CATEGORY_CHANGED", new Subject(e.slug(), "/admin/categories"), e.before() + " → " + e.after());
    }

    void rule(@Observes RuleChanged e) {
        audit.keep(e.by(), "RULE_" + e.act(), new Subject(e.rule().getName(), "/desk/rule/" + e.rule().getToken()), "v" + e.number());
    }

    void model(@Observes ModelChosen e) {
        RankingModel model = e.model();
        audit.keep(e.by(), e.trained() ? "MODEL_TRAINED" : "MODEL_CHOSEN", new Subject(String.valueOf(model.getNumber()), "/desk/ranking/" + model.getToken()), null);
    }

    void credential(@Observes CredentialDecided e) {
        audit.keep(e.by(), "CREDENTIAL_" + e.act(), about(e.credential()), e.reason());
    }

    /** Who forwarded, answered or ended a right holder's notice. */
    void rights(@Observes NoticeMoved e) {
        audit.keep(e.by(), "NOTICE_" + e.notice().getState(), new Subject(e.notice().getNumber(), "/desk/takedown/" + e.notice().getToken()), null);
    }

    void published(@Observes ArticlePublished e) {
        audit.keep(e.by(), "ARTICLE_PUBLISHED", about(e.article()), null);
    }

    void unpublished(@Observes ArticleUnpublished e) {
        audit.keep(e.by(), "ARTICLE_UNPUBLISHED", about(e.article()), null);
    }

    void imported(@Observes ArticleImported e) {
        audit.keep(e.by(), "ARTICLE_IMPORTED", about(e.article()), e.source());
    }

    void statute(@Observes Imported e) {
        audit.keep(e.by(), "STATUTE_" + e.outcome(), about(e.version().getStatute()), e.version().getSource());
    }

    void statute(@Observes StatuteChanged e) {
        audit.keep(e.by(), "STATUTE_CHANGED", about(e.statute()), e.before() + " → " + e.after());
    }

    void checked(@Observes CitationChecked e) {
        audit.keep(e.by(), "CITATION_CHECKED", new Subject(e.citation().getLabel() + " · " + e.citation().getReview().getTitle(), "/recheck/" + e.citation().getToken()), null);
    }

    void featured(@Observes CommentFeatured e) {
        audit.keep(e.by(), e.comment().isFeatured() ? "COMMENT_FEATURED" : "COMMENT_UNFEATURED", new Subject(e.comment().getReview().getTitle(), e.comment().getPath()), null);
    }

    /** Who proposed, closed, declined, objected or opened again; nobody when the machine did. */
    void duplicate(@Observes DuplicateMoved e) {
        audit.keep(e.by(), "DUPLICATE_" + e.duplicate().getState(), new Subject(e.duplicate().getQuestion().getTitle(), "/desk/duplicate/" + e.duplicate().getToken()), e.duplicate().getOriginal().getPath());
    }

    void number(@Observes NumberRead e) {
        audit.keep(e.by(), "CREDENTIAL_NUMBER_READ", about(e.credential()), e.reason());
    }

    void handedOver(@Observes HandedOver e) {
        audit.keep(e.credential().getSupervisor(), "CREDENTIAL_HAND_OVER", about(e.credential()), e.from().getName() + " → " + e.credential().getSupervisor().getName());
    }

    /** The words, or one file by its label. */
    void confidence(@Observes ConfidenceOpened e) {
        audit.keep(e.by(), "CONFIDENCE_OPENED", about(e.confidence().getQuestion().getReview()), e.label());
    }

    void evidence(@Observes EvidenceOpened e) {
        audit.keep(e.by(), "EVIDENCE_OPENED", about(e.credential()), null);
    }

    void held(@Observes HoldMoved e) {
        audit.keep(e.by(), e.hold().isLifted() ? "LEGAL_HOLD_LIFTED" : "LEGAL_HOLD_SET", about(e.hold().getAccount()), e.hold().getReason());
    }

    void opened(@Observes RecordOpened e) {
        audit.keep(e.by(), "SEALED_OPENED", new Subject(e.record().getKind().name(), "/admin/sealed/" + e.record().getToken()), e.reason());
    }

    void resealed(@Observes Resealed e) {
        audit.keep(e.by(), "SEALS_RENEWED", new Subject(String.valueOf(e.sealed()), "/admin/seals"), null);
    }

    void asked(@Observes ClocksAsked e) {
        audit.keep(e.by(), "CLOCKS_RUN", new Subject("", "/admin/retention"), null);
    }

    /** That an account was deleted stays; whose it was, and what entries say of him, does not. */
    void erased(@Observes Erased e) {
        audit.erase(e.person(), e.shared(), e.paths());
        audit.keep(null, "ACCOUNT_ERASED", new Subject("", null), null);
    }

    private static Subject about(Credential credential) {
        return new Subject(credential.getAccount().getName(), "/desk/credential/" + credential.getToken());
    }

    private static Subject about(Statute statute) {
        return new Subject(statute.getTitle(), "/admin/statute/" + statute.getToken());
    }

    private static Subject about(Account account) {
        return new Subject(account.getName(), "/admin/account/" + account.getToken());
    }

    private static Subject about(Review review) {
        return new Subject(review.getKind() + " " + review.getTitle(), review.getDeskAddress());
    }

    private static Subject about(Article article) {
        return new Subject(article.getTitle(), article.getDeskPath());
    }
}
