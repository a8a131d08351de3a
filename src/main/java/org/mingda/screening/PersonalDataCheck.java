package org.mingda.screening;

import java.util.List;
import java.util.stream.Stream;

/**
 * Holds texts that carry what tells who or where somebody is and is no way of contact: contract numbers, plates, addresses. Their author was offered masks for them before he posted
 * ({@link PersonalData}); here a moderator looks whether they must stand. Ways of contact are {@link ContactCheck}'s, identity numbers and bank cards {@link DangerCheck}'s.
 */
public final class PersonalDataCheck implements Check {

    @Override
    public String name() {
        return "personal";
    }

    @Override
    public List<Finding> examine(Candidate candidate) {
        return Stream.concat(findings(Finding.TITLE, candidate.title()), findings(Finding.TEXT, candidate.text())).toList();
    }

    private Stream<Finding> findings(String field, String text) {
        return PersonalData.find(text).stream().filter(datum -> datum.kind().finding() != null).limit(Finding.MOST_PER_FIELD)
                .map(datum -> new Finding(name(), Severity.HOLD, datum.kind().finding(), field, datum.start(), datum.end(), datum.text()));
    }
}
