package org.mingda.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.mingda.account.Account;
import org.mingda.agreement.AgreementService;
import org.mingda.declaration.DeclarationService;
import org.mingda.declaration.Side;
import org.mingda.declaration.Stated;
import org.mingda.draft.DraftService;
import org.mingda.draft.Written;
import org.mingda.duplicate.DuplicateService;

/** What stands around the answers of the demonstration: declarations, agreement, a draft, duplicates, an answer that was changed. */
@ApplicationScoped
public class DemoDepth implements DemoChapter {

    /** In days: some minutes before an answer is handed in. */
    private static final double JUST_BEFORE = 0.003;
    private static final double HOURS = 24;

    @Inject
    private DeclarationService declarations;

    @Inject
    private AgreementService agreements;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private DraftService drafts;

    @Inject
    private DemoAnswers answers;

    @Inject
    private Cast cast;

    @Override
    public int place() {
        return 60;
    }

    @Override
    public void tell(Timeline timeline) {
        for (JsonObject o : DemoTexts.list("questions")) {
            for (JsonObject a : o.getJsonArray("answers").getValuesAs(JsonObject.class)) {
                double days = a.getJsonNumber("daysAgo").doubleValue() + JUST_BEFORE;
                declare(timeline, days, a.getString("author"), o.getString("key"), a.getBoolean("withAi", false));
                if (DemoTexts.text(a, "signedBy") != null) {
                    declare(timeline, days, a.getString("signedBy"), o.getString("key"), false);
                }
            }
        }
        DemoTexts.list("queue").stream().filter(o -> o.getString("kind").equals("ANSWER"))
                .forEach(o -> declare(timeline, o.getJsonNumber("hoursAgo").doubleValue() / HOURS + JUST_BEFORE, o.getString("author"), o.getJsonObject("on").getString("question"), false));
        timeline.at(timeline.daysAgo(26), () -> agree("lawyer-song", "visit-elderly", "lawyer-lin"));
        timeline.at(timeline.daysAgo(23), () -> agree("lawyer-lin", "upfront-cut", "lawyer-song"));
        timeline.at(timeline.daysAgo(10), () -> agree("lawyer-lin", "wage-frozen", "trainee-xu"));
        timeline.at(timeline.daysAgo(11), () -> answers.add("lawyer-song", "small-loan-rate", "补充：要求说明费用依据，请用书面或者客服渠道留痕的方式，不影响您按期归还没有争议的部分。"));
        timeline.at(timeline.daysAgo(9), () -> answers.chooseAnew("xiaoman", "agent-fee-paid", "lawyer-lin"));
        timeline.at(timeline.daysAgo(2.5), () -> duplicate("moderator", "visit-again", "visit-elderly"));
        timeline.at(timeline.daysAgo(0.5), () -> duplicate("lawyer-song", "sued-by-text", "sms-already-sued"));
        timeline.at(timeline.daysAgo(0.2), () -> draft("lawyer-lin", "husband-debt"));
    }

    private void declare(Timeline timeline, double daysAgo, String who, String question, boolean withAi) {
        timeline.at(timeline.daysAgo(daysAgo), () -> declarations.declare(cast.person(who), cast.question(question), new Stated(Side.NONE, withAi)));
    }

    private void agree(String lawyer, String question, String author) {
        agreements.agree(cast.person(lawyer), answers.of(question, author).getToken());
    }

    private void duplicate(String by, String question, String original) {
        duplicates.propose(cast.person(by), cast.question(question), cast.question(original), "两个提问问的是同一件事。");
    }

    private void draft(String writer, String question) {
        Account by = cast.person(writer);
        drafts.save(by, "/question/" + cast.question(question) + "/answer", new Written(answers.title(question),
                "先说结论：是不是共同债务，要看钱用在哪里、您有没有签字或者事后认可（《民法典》第1064条）。\n\n请先不要在任何“共同还款承诺”上签字。接下来", "side=NONE;with-ai=false", 0));
    }
}
