package org.mingda.teamwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;

class TakersTest {

    private final Account first = account("first", Role.MODERATOR);
    private final Account second = account("second", Role.MODERATOR);
    private final Account lead = account("lead", Role.MODERATOR, Role.ADMIN);

    private static Account account(String name, Role... roles) {
        Account account = new Account(name, name + "@example.org", Locale.ENGLISH, Instant.EPOCH);
        account.grant(Set.of(roles));
        return account;
    }

    @Test
    void areTheLeads() {
        assertThat(ColleagueService.takers(List.of(first, second, lead), first)).containsExactly(lead);
    }

    @Test
    void areTheOtherModeratorsWhereThereIsNoLead() {
        assertThat(ColleagueService.takers(List.of(first, second), first)).containsExactly(second);
    }

    @Test
    void areTheOtherModeratorsWhenTheOnlyLeadEscalates() {
        assertThat(ColleagueService.takers(List.of(first, second, lead), lead)).containsExactly(first, second);
    }

    @Test
    void areNeverNobodyWhileAnybodyMayDecide() {
        assertThat(ColleagueService.takers(List.of(first), first)).containsExactly(first);
    }
}
