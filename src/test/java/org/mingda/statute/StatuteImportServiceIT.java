package org.mingda.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.Refusal;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;

@ServiceTest
class StatuteImportServiceIT {

    @Inject
    private StatuteImportService imports;

    @Inject
    private StatuteService statutes;

    @Inject
    private StatuteNameService names;

    @Inject
    private People people;

    private final String title = Laws.title();

    private Imported take(Account admin, String name) {
        return take(admin, name, Laws.sample(name, title));
    }

    private Imported take(Account admin, String name, String text) {
        return imports.take(admin, name.replace("示例债务清理法", StatuteName.withoutState(title)), text, false);
    }

    @Test
    void isForAdministrators() {
        assertThatThrownBy(() -> take(people.person(Role.EDITOR), Laws.OLD)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void changesNothingASecondTime() {
        Account admin = people.person(Role.ADMIN);
        assertThat(take(admin, Laws.OLD).outcome()).isEqualTo(Imported.Outcome.FIRST);
        Imported again = take(admin, Laws.OLD);
        assertThat(again.outcome()).isEqualTo(Imported.Outcome.UNCHANGED);
        assertThat(statutes.articles(again.version())).hasSize(6);
        assertThat(statutes.versions(again.version().getStatute())).hasSize(1);
    }

    @Test
    void knowsWhatWasInForceOnADay() {
        Account admin = people.person(Role.ADMIN);
        take(admin, Laws.NEW);
        Statute statute = take(admin, Laws.OLD).version().getStatute();
        ArticleOf third = new ArticleOf(statute, new ArticleNumber(3, 0));
        StatuteTexts texts = statutes.texts(Set.of(third));
        assertThat(texts.on(third, LocalDate.of(2019, 6, 30))).isEmpty();
        assertThat(texts.on(third, LocalDate.of(2019, 7, 1)).orElseThrow().getText()).contains("三十日");
        assertThat(texts.on(third, LocalDate.of(2024, 9, 30)).orElseThrow().getText()).contains("三十日");
        assertThat(texts.on(third, LocalDate.of(2024, 10, 1)).orElseThrow().getText()).contains("十五日");
    }

    @Test
    void correctsAVersionByAFileOfTheSameDay() {
        Account admin = people.person(Role.ADMIN);
        take(admin, Laws.OLD);
        Imported corrected = take(admin, Laws.OLD, Laws.sample(Laws.OLD, title).replace("三十日", "六十日"));
        assertThat(corrected.outcome()).isEqualTo(Imported.Outcome.CORRECTED);
        assertThat(statutes.articles(corrected.version())).hasSize(6).anyMatch(a -> a.getText().contains("六十日"));
    }

    @Test
    void takesNothingOfAFileWithAMistake() {
        Account admin = people.person(Role.ADMIN);
        Statute statute = take(admin, Laws.OLD).version().getStatute();
        assertThatThrownBy(() -> take(admin, Laws.NEW, Laws.sample(Laws.NEW, title).replace("第六条　", "第九条　"))).isInstanceOf(Refusal.class);
        assertThat(statutes.versions(statute)).hasSize(1);
    }

    @Test
    void givesAStatuteTheNamesPeopleUse() {
        Account admin = people.person(Role.ADMIN);
        Statute statute = take(admin, Laws.OLD).version().getStatute();
        assertThat(names.of(statute)).containsExactly(title, StatuteName.withoutState(title));
        String other = "简称" + StatuteName.withoutState(title);
        names.change(admin, new StatuteNameService.Seen(statute.getToken(), statute.getVersion()), "《" + other + "》\n\n", null);
        assertThat(names.all()).containsKeys(title, other).doesNotContainKey(StatuteName.withoutState(title));
        assertThat(names.all().get(other)).isEqualTo(statute);
        assertThatThrownBy(() -> names.change(admin, new StatuteNameService.Seen(statute.getToken(), statute.getVersion()), "", null))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("shell.changed_meanwhile"));
    }

    @Test
    void refusesANameThatAnotherStatuteHas() {
        Account admin = people.person(Role.ADMIN);
        take(admin, Laws.OLD);
        String elsewhere = Laws.title();
        Statute statute = imports.take(admin, Laws.OLD, Laws.sample(Laws.OLD, elsewhere), false).version().getStatute();
        assertThatThrownBy(() -> names.change(admin, new StatuteNameService.Seen(statute.getToken(), statute.getVersion()), title, null))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("statute.name_taken"));
    }

    @Test
    void isListedByTitle() {
        Statute statute = take(people.person(Role.ADMIN), Laws.OLD).version().getStatute();
        List<Statute> all = IntStream.rangeClosed(1, 1 + (int) (statutes.list(1).getTotal() / StatuteService.PAGE))
                .mapToObj(statutes::list).flatMap(s -> s.getItems().stream()).map(StatuteService.Row::statute).toList();
        assertThat(all).contains(statute);
    }
}
