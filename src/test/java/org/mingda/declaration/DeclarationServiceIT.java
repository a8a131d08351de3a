package org.mingda.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.answer.Answer;
import org.mingda.answer.AnswerListService;
import org.mingda.answer.AnswerService;
import org.mingda.credential.Professionals;
import org.mingda.kernel.Refusal;
import org.mingda.moderation.Review;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.signoff.SignOff;
import org.mingda.signoff.SignOffService;
import org.mingda.site.Setting;
import org.mingda.site.SettingService;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class DeclarationServiceIT {

    @Inject
    private DeclarationService declarations;

    @Inject
    private AnswerService answers;

    @Inject
    private AnswerListService reading;

    @Inject
    private SignOffService signOffs;

    @Inject
    private SettingService settings;

    @Inject
    private Questions maker;

    @Inject
    private Professionals professionals;

    @Inject
    private People people;

    private Account lawyer;
    private Question question;

    @BeforeEach
    void ask() {
        lawyer = professionals.lawyer();
        question = maker.shown(people.person());
    }

    @Test
    void barsWhoeverActsForTheLenderAndStaysOnRecord() {
        declare(Side.LENDER, false);
        refused("declaration.barred", () -> answers.write(lawyer, question.getToken(), words()));
        assertThat(declarations.all(lawyer, question)).extracting(Declaration::getSide).containsExactly(Side.LENDER);
        declare(Side.NONE, false);
        assertThat(answers.write(lawyer, question.getToken(), words()).getReview().isPending()).isTrue();
        assertThat(declarations.all(lawyer, question)).extracting(Declaration::getSide).containsExactly(Side.LENDER, Side.NONE);
    }

    @Test
    void letsAPersonReadFirstWhoActsForAnother() {
        Account admin = people.person(Role.ADMIN);
        settings.change(admin, Setting.FIRST_REVIEWED, "0");
        try {
            declare(Side.OTHER, false);
            assertThat(answers.write(lawyer, question.getToken(), words()).getReview().isPending()).isTrue();
            Account free = professionals.lawyer();
            declarations.declare(free, question.getToken(), new Stated(Side.NONE, false));
            assertThat(answers.write(free, question.getToken(), words()).getReview().isPending()).isFalse();
        } finally {
            settings.change(admin, Setting.FIRST_REVIEWED, Setting.FIRST_REVIEWED.getInitial());
        }
    }

    @Test
    void isWantedBeforeAnyAnswerWhateverAsksForIt() {
        refused("declaration.missing", () -> answers.write(lawyer, question.getToken(), words()));
        Account trainee = professionals.trainee(lawyer);
        refused("declaration.missing", () -> answers.write(trainee, question.getToken(), words()));
        declarations.declare(trainee, question.getToken(), new Stated(Side.LENDER, false));
        refused("declaration.barred", () -> answers.write(trainee, question.getToken(), words()));
    }

    @Test
    void isWantedOfTheLawyerWhoSigns() {
        Account trainee = professionals.trainee(lawyer);
        declarations.declare(trainee, question.getToken(), new Stated(Side.NONE, true));
        SignOff waiting = answers.write(trainee, question.getToken(), words()).getClearance().getSignOff();
        refused("declaration.missing_signing", () -> sign(waiting));
        declare(Side.LENDER, false);
        refused("declaration.barred_signing", () -> sign(waiting));
        assertThat(signOffs.find(trainee, waiting.getToken()).isAsked()).isTrue();
        declare(Side.NONE, false);
        sign(waiting);
        assertThat(signOffs.find(trainee, waiting.getToken()).isAsked()).isFalse();
        assertThat(declarations.now(question).get(trainee.getToken()).isWithAi()).isTrue();
    }

    @Test
    void letsAPersonReadFirstWhatALawyerSignsWhoActsForAnother() {
        Account admin = people.person(Role.ADMIN);
        settings.change(admin, Setting.FIRST_REVIEWED, "0");
        try {
            assertThat(signed(Side.NONE).isPending()).isFalse();
            assertThat(signed(Side.OTHER).isPending()).isTrue();
        } finally {
            settings.change(admin, Setting.FIRST_REVIEWED, Setting.FIRST_REVIEWED.getInitial());
        }
    }

    private Review signed(Side ofTheLawyer) {
        Account trainee = professionals.trainee(lawyer);
        declarations.declare(trainee, question.getToken(), new Stated(Side.NONE, false));
        declare(ofTheLawyer, false);
        Answer answer = answers.write(trainee, question.getToken(), words());
        sign(answer.getClearance().getSignOff());
        return reading.own(trainee, answer.getToken()).getReview();
    }

    private void sign(SignOff waiting) {
        signOffs.sign(lawyer, waiting.getToken(), waiting.getVersion(), waiting.getText());
    }

    @Test
    void countsAsItWasSaidLastAndIsKeptOnce() {
        declare(Side.NONE, false);
        declare(Side.NONE, false);
        declare(Side.NONE, true);
        assertThat(declarations.all(lawyer, question)).hasSize(2);
        assertThat(declarations.now(question).get(lawyer.getToken()).isWithAi()).isTrue();
        assertThat(declarations.now(question)).hasSize(1);
    }

    private void declare(Side side, boolean withAi) {
        declarations.declare(lawyer, question.getToken(), new Stated(side, withAi));
    }

    private static String words() {
        return Questions.words("先说结论：按您说的情况不会坐牢，接到起诉材料要签收。");
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
