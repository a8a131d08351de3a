package org.mingda.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.confidence.ConfidenceService;
import org.mingda.evidence.Evidence;
import org.mingda.evidence.EvidenceCheck;
import org.mingda.evidence.EvidenceFiles;
import org.mingda.evidence.EvidenceStore;
import org.mingda.kernel.Refusal;
import org.mingda.question.Question;
import org.mingda.question.Questions;
import org.mingda.server.ServerSettings;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.ServiceTest;

@ServiceTest
class ConsentServiceIT {

    @Inject
    private ConsentService consents;

    @Inject
    private ConfidenceService confidences;

    @Inject
    private EvidenceStore store;

    @Inject
    private ServerSettings server;

    @Inject
    private Questions questions;

    @Inject
    private People people;


    private Account person;

    @BeforeEach
    void havePerson() {
        person = people.signInPerson();
    }

    @Test
    void addsARowForEachStepAndChangesNone() {
        consents.withdraw(person, ConsentText.PRIVATE_FACTS);
        refused("consent.not_given", () -> consents.withdraw(person, ConsentText.PRIVATE_FACTS));
        consents.give(person, List.of(ConsentText.PRIVATE_FACTS), Locale.ENGLISH);
        consents.give(person, List.of(ConsentText.PRIVATE_FACTS), Locale.ENGLISH);
        assertThat(consents.history(person)).filteredOn(c -> c.getText() == ConsentText.PRIVATE_FACTS).extracting(Consent::isGiven).containsExactly(true, false, true);
        assertThat(consents.history(person)).extracting(Consent::getText).contains(ConsentText.RULES, ConsentText.PRIVACY);
        refused("consent.not_apart", () -> consents.withdraw(person, ConsentText.RULES));
    }

    @Test
    void keepsSensitiveDataOnlyWhileItsOwnerAgrees() {
        Question question = questions.shown(person);
        confidences.tell(person, question.getToken(), "我在城南机械厂上班。");
        Evidence kept = store.keep(EvidenceCheck.checked(EvidenceFiles.jpeg()));
        confidences.attach(person, question.getToken(), "借条", kept);
        consents.withdraw(person, ConsentText.PRIVATE_FACTS);
        assertThat(confidences.own(person, question.getToken()).orElseThrow().getWords()).isNull();
        assertThat(server.dataDirectory().resolve("evidence").resolve(kept.getFile())).doesNotExist();
        refused("consent.required_private_facts", () -> confidences.tell(person, question.getToken(), "又写一次"));
    }

    @Test
    void isAskedForAgainWhenTheWordingHasChanged() throws Exception {
        PlainBrowser browser = new PlainBrowser(server.publicUrl()).signIn(person.getName(), People.PASSWORD);
        assertThat(browser.read("/me")).doesNotContain("有了新的版本");
        people.agreedLongAgo(person);
        assertThat(browser.read("/me")).contains("有了新的版本", "/me/consents");
        assertThat(browser.read("/me/consents")).contains("文字有了新版本");
        assertThat(consents.holds(person, ConsentText.RULES)).isFalse();
        consents.give(person, ConsentText.everybodys(), Locale.SIMPLIFIED_CHINESE);
        assertThat(browser.read("/me")).doesNotContain("有了新的版本");
        assertThat(browser.read("/me/consents")).contains("2020-01-01").contains(ConsentText.RULES.getEdition());
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
