package org.mingda.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.mingda.account.Account;
import org.mingda.answer.AnswerService;
import org.mingda.article.ArticleText;
import org.mingda.comment.Comment;
import org.mingda.comment.CommentService;
import org.mingda.moderation.ReviewState;
import org.mingda.question.DebtFacts;
import org.mingda.question.QuestionDraft;
import org.mingda.question.QuestionService;
import org.mingda.question.QuestionWords;
import org.mingda.report.Complaint;
import org.mingda.report.ReportService;
import org.mingda.report.Sender;
import org.mingda.site.Setting;

/** The comments of the demonstration, and what waits at the desk. */
@ApplicationScoped
public class DemoTalk implements DemoChapter {

    @Inject
    private CommentService comments;

    @Inject
    private QuestionService questions;

    @Inject
    private AnswerService answers;

    @Inject
    private ReportService reports;

    @Inject
    private DemoArticles articles;

    @Inject
    private DemoFields fields;

    @Override
    public int place() {
        return 50;
    }

    @Override
    public void tell(Timeline timeline) {
        for (JsonObject o : DemoTexts.list("comments")) {
            timeline.at(timeline.daysAgo(o.getJsonNumber("daysAgo").doubleValue()), () -> comment(o));
        }
        for (JsonObject o : DemoTexts.list("queue")) {
            timeline.at(timeline.daysAgo(o.getJsonNumber("hoursAgo").doubleValue() / 24), () -> waiting(o));
        }
    }

    private void comment(JsonObject o) {
        Comment comment = say(o, DemoTexts.text(o, "replyTo"));
        fields.cast().settle(comment.getReview(), ReviewState.valueOf(o.getString("state")), DemoTexts.text(o, "reasonKey"), DemoTexts.text(o, "decisionReason"));
        if (o.getBoolean("featured")) {
            comments.feature(fields.cast().person("editor"), comment.getToken(), comments.find(comment.getToken()).orElseThrow().getVersion(), true);
        }
    }

    private Comment say(JsonObject o, String replyTo) {
        Cast cast = fields.cast();
        Comment comment = comments.post(cast.person(o.getString("author")), cast.thread(place(o.getJsonObject("on"))).getToken(),
                replyTo == null ? null : cast.comment(replyTo).getToken(), o.getString("body"));
        cast.says(o.getString("key"), comment);
        return comment;
    }

    private static String place(JsonObject on) {
        return on.containsKey("article") ? on.getString("article") : on.getString("question") + "/" + on.getInt("answer");
    }

    /** Brings in one item of the queue as its author would. The credential application of the queue is told with the professionals. */
    private void waiting(JsonObject o) {
        Account author = fields.cast().person(o.getString("author"));
        switch (o.getString("kind")) {
            case "COMMENT" -> say(o, null);
            case "QUESTION" -> questions.ask(author, new QuestionDraft(new QuestionWords(o.getString("title"), o.getString("body"), null),
                    fields.category(o.getString("category")), fields.province(o.getString("province")), DebtFacts.NONE, null));
            case "ANSWER" -> fields.reviewedFirst(Setting.ANSWER_POLICY,
                    () -> answers.write(author, fields.cast().question(o.getJsonObject("on").getString("question")), o.getString("body")));
            case "ARTICLE_REVISION" -> fields.reviewedFirst(Setting.ARTICLE_POLICY,
                    () -> articles.hand(author, null, o.getString("category"), ArticleText.checked(o.getString("title"), null, o.getString("body"))));
            case "REPORT" -> reports.report(Sender.of(author, author.getToken()), fields.cast().comment(o.getJsonObject("target").getString("comment")).getReview().getToken(),
                    new Complaint(Cast.reason(o.getString("reportCategory")), o.getString("body")));
            case "CREDENTIAL" -> fields.cast().person(o.getString("author"));
            default -> throw new IllegalStateException("The demonstration's queue has an unknown kind " + o.getString("kind"));
        }
    }
}
