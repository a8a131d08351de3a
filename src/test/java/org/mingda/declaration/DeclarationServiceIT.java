package org.mingda.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.answer.AnswerService;
import org.mingda.credential.Professionals;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;
import org.mingda.question.Questions;
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
