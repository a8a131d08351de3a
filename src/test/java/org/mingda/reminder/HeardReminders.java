package org.mingda.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mingda.account.Account;

/** Hears whom the forum reminds. */
@ApplicationScoped
public class HeardReminders {

    private final List<CredentialDue> events = new CopyOnWriteArrayList<>();

    void due(@Observes CredentialDue event) {
        events.add(event);
    }

    /** How many days were left at each reminder of a person, in order. */
    public List<Long> of(Account person) {
        return events.stream().filter(e -> e.credential().getAccount().equals(person)).map(CredentialDue::left).toList();
    }
}
