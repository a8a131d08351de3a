package org.mingda.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.answer.Answer;
import org.mingda.answer.AnswerService;
import org.mingda.answer.EsteemService;
import org.mingda.followup.FollowUpService;
import org.mingda.moderation.ReviewState;
import org.mingda.question.DebtFacts;
import org.mingda.question.LenderKind;
import org.mingda.question.Question;
import org.mingda.question.QuestionDraft;
import org.mingda.question.QuestionService;
import org.mingda.question.QuestionWords;
import org.mingda.server.TimeSource;
import org.mingda.signoff.SignOff;
import org.mingda.signoff.SignOffService;

/** The questions of the demonstration with their answers, sign-offs, follow-ups, votes and acceptances. */
@ApplicationScoped
public class DemoQuestions implements DemoChapter {

    /** Review and sign-off take this long, in days. */
    private static final double AN_HOUR = 1 / 24.0;
    /** Who finds answers helpful; as many of them vote as the file says. */
    private static final int VOTERS_MAX = 12;

    @Inject
    private QuestionService questions;

    @Inject
    private AnswerService answers;

    @Inject
    private SignOffService signOffs;

    @Inject
    private EsteemService esteem;

    @Inject
    private FollowUpService followUps;

    @Inject
    private DemoFields fields;

    @Override
    public int place() {
        return 40;
    }

    @Override
    public void tell(Timeline timeline) {
        for (JsonObject o : DemoTexts.list("questions")) {
            tell(o, timeline);
        }
    }

    private void tell(JsonObject o, Timeline timeline) {
        Question[] asked = new Question[1];
        List<Answer> written = new ArrayList<>();
        double days = o.getJsonNumber("daysAgo").doubleValue();
        timeline.at(timeline.daysAgo(days), () -> {
            asked[0] = ask(o, timeline);
            fields.cast().asks(o.getString("key"), asked[0].getToken());
        });
        timeline.at(timeline.daysAgo(days - AN_HOUR), () -> fields.cast().settle(asked[0].getReview(),
                ReviewState.valueOf(o.getString("state")), DemoTexts.text(o, "reasonKey"), DemoTexts.text(o, "decisionReason")));
        int place = 0;
        for (JsonObject a : o.getJsonArray("answers").getValuesAs(JsonObject.class)) {
            answer(timeline, new Reply(o.getString("key") + "/" + place++, o.getString("asker"), a), asked, written);
        }
        for (JsonObject f : o.getJsonArray("followUps").getValuesAs(JsonObject.class)) {
            timeline.at(timeline.daysAgo(f.getJsonNumber("daysAgo").doubleValue()), () -> follow(f, written.get(f.getInt("answer"))));
        }
    }

    /** An answer of the files, with what it is called and who asked. */
    private record Reply(String key, String asker, JsonObject json) {

        String text(String name) {
            return DemoTexts.text(json, name);
        }
    }

    private void answer(Timeline timeline, Reply reply, Question[] asked, List<Answer> written) {
        double days = reply.json().getJsonNumber("daysAgo").doubleValue();
        Cast cast = fields.cast();
        timeline.at(timeline.daysAgo(days), () -> {
            Answer answer = answers.write(cast.person(reply.text("author")), asked[0].getToken(), reply.text("body"));
            written.add(answer);
            cast.opens(reply.key(), answer.getThread());
            if (answer.getReview() != null) {
                cast.settle(answer.getReview(), ReviewState.valueOf(reply.text("state")), null, null);
            }
        });
        if (reply.text("signedBy") != null) {
            timeline.at(timeline.daysAgo(days - AN_HOUR), () -> sign(cast.person(reply.text("signedBy")), byToken(written, reply, cast), reply.text("signedBody")));
        }
        timeline.at(timeline.daysAgo(days - 12 * AN_HOUR), () -> esteem(reply, byToken(written, reply, cast)));
    }

    private static Answer byToken(List<Answer> written, Reply reply, Cast cast) {
        Account author = cast.person(reply.text("author"));
        return written.stream().filter(a -> a.getAuthor().equals(author)).findFirst().orElseThrow();
    }

    private Question ask(JsonObject o, Timeline timeline) {
        JsonObject facts = o.getJsonObject("facts");
        LocalDate today = day(timeline, 0);
        LocalDate overdue = facts.isNull("overdueSinceDaysAgo") ? null : day(timeline, facts.getInt("overdueSinceDaysAgo"));
        Long yuan = facts.isNull("sumYuan") ? null : facts.getJsonNumber("sumYuan").longValue();
        return questions.ask(fields.cast().person(o.getString("asker")), new QuestionDraft(
                new QuestionWords(o.getString("title"), o.getString("body"), DemoTexts.text(facts, "threatened")),
                fields.category(o.getString("category")), fields.province(o.getString("province")),
                DebtFacts.of(LenderKind.valueOf(facts.getString("lenderKind")), yuan, overdue, today), DemoTexts.text(o, "alias"),
                o.getBoolean("unlisted", false)));
    }

    private static LocalDate day(Timeline timeline, int daysAgo) {
        return LocalDate.ofInstant(timeline.daysAgo(daysAgo), TimeSource.ZONE);
    }

    /** Signs the answer, with the words of the files where they say that the lawyer mended it. */
    private void sign(Account supervisor, Answer answer, String mended) {
        SignOff signOff = answer.getClearance().getSignOff();
        signOffs.sign(supervisor, signOff.getToken(), signOff.getVersion(), mended == null ? signOff.getText() : mended);
        fields.cast().settle(answer.getReview(), ReviewState.APPROVED, null, null);
    }

    private void esteem(Reply reply, Answer answer) {
        int wanted = Math.min(VOTERS_MAX, reply.json().getInt("helpful", 0));
        fields.readers().stream().filter(r -> !r.equals(answer.getAuthor())).limit(wanted).forEach(r -> esteem.vote(r, answer.getToken()));
        if (reply.json().getBoolean("accepted", false)) {
            esteem.accept(fields.cast().person(reply.asker()), answer.getToken());
        }
    }

    private void follow(JsonObject f, Answer answer) {
        fields.cast().settle(followUps.write(fields.cast().person(f.getString("author")), answer.getToken(), f.getString("body"),
                !f.getBoolean("telling", false)).getReview(),
                ReviewState.APPROVED, null, null);
    }
}
