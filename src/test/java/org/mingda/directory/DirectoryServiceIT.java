package org.mingda.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.agreement.AgreementService;
import org.mingda.answer.Answer;
import org.mingda.answer.Answers;
import org.mingda.credential.Credential;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.question.Questions;
import org.mingda.routing.CoverageService;
import org.mingda.site.Category;
import org.mingda.site.Province;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class DirectoryServiceIT {

    @Inject
    private DirectoryService directory;

    @Inject
    private CoverageService coverages;

    @Inject
    private AgreementService agreements;

    @Inject
    private Answers answers;

    @Inject
    private Questions maker;

    @Inject
    private Professionals professionals;

    @Inject
    private People people;

    @Test
    void namesWhoAskedForItUntilHeLeaves() {
        Category field = maker.category();
        Account lawyer = professionals.valid(people.person(), Professionals.claim(ProfessionalKind.LAWYER), List.of(field)).getAccount();
        Wanted wanted = new Wanted(Province.GUANGDONG, ProfessionalKind.LAWYER, field, null);
        assertThat(found(wanted)).isEmpty();
        professionals.listed(lawyer);
        assertThat(found(wanted)).containsExactly(lawyer);
        assertThat(found(new Wanted(Province.HUBEI, null, field, null))).isEmpty();
        coverages.choose(lawyer, Set.of(Province.HUBEI), List.of(field), false);
        assertThat(found(wanted)).isEmpty();
        coverages.choose(lawyer, Set.of(Province.HUBEI), List.of(field), true);
        assertThat(found(wanted)).containsExactly(lawyer);
    }

    @Test
    void narrowsToThoseWhoAnswerInTimeInTheSameOrder() {
        Category field = maker.category();
        Account first = lawyer(field);
        Account second = lawyer(field);
        assertThat(found(new Wanted(null, null, field, null))).containsExactly(second, first);
        assertThat(found(new Wanted(null, null, field, Set.of(first.getId())))).containsExactly(first);
        assertThat(found(new Wanted(null, null, field, Set.of()))).isEmpty();
    }

    @Test
    void countsAnswersThatOthersStandBeside() {
        Account author = professionals.lawyer();
        Answer answer = answers.write(author, maker.shown(people.person()).getToken(), Questions.words("先说结论：按您说的情况不会坐牢，接到起诉材料要签收。"));
        if (answer.getReview().isPending()) {
            maker.approve(answer.getReview());
        }
        assertThat(agreements.received(List.of(author))).isEmpty();
        agreements.agree(professionals.lawyer(), answer.getToken());
        agreements.agree(professionals.lawyer(), answer.getToken());
        assertThat(agreements.received(List.of(author, people.person()))).containsExactlyEntriesOf(Map.of(author.getToken(), 1L));
        answers.withdraw(author, answer.getToken());
        assertThat(agreements.received(List.of(author))).isEmpty();
    }

    private Account lawyer(Category field) {
        return professionals.listed(professionals.valid(people.person(), Professionals.claim(ProfessionalKind.LAWYER), List.of(field)).getAccount());
    }

    private List<Account> found(Wanted wanted) {
        return directory.list(wanted, 1).getItems().stream().map(Credential::getAccount).toList();
    }
}
