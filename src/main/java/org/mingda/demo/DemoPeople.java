package org.mingda.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.account.AccountService;
import org.mingda.account.DemoAccount;
import org.mingda.account.Passwords;
import org.mingda.account.Role;
import org.mingda.consent.ConsentService;
import org.mingda.consent.ConsentText;
import org.mingda.rule.RuleDraft;
import org.mingda.rule.RuleKind;
import org.mingda.rule.RuleService;
import org.mingda.screening.Severity;
import org.mingda.site.CategoryDraft;
import org.mingda.site.CategoryService;

/** The members of the demonstration, the categories and the first rules. */
@ApplicationScoped
public class DemoPeople implements DemoChapter {

    /** The password of every demo account; printed at each start of a demonstration. */
    static final String PASSWORD = "mingda-demo-2026";

    @Inject
    private AccountService accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private CategoryService categories;

    @Inject
    private RuleService rules;

    @Inject
    private ConsentService consents;

    @Inject
    private Cast cast;

    @Override
    public int place() {
        return 10;
    }

    /** Comes before everything else: the others name these people. */
    @Override
    public void tell(Timeline timeline) {
        String hash = passwords.hash(PASSWORD);
        for (JsonObject o : DemoTexts.list("accounts")) {
            Instant joined = timeline.daysAgo(o.getInt("joinedDaysAgo"));
            Account member = accounts.openDemo(new DemoAccount(o.getString("name"), o.getString("email"), roles(o), joined), hash);
            cast.enters(o.getString("key"), member);
            timeline.at(joined, () -> consents.give(member, List.of(ConsentText.values()), Locale.SIMPLIFIED_CHINESE));
        }
        Account admin = cast.person("admin");
        String after = null;
        for (JsonObject o : DemoTexts.list("categories")) {
            categories.add(admin, o.getString("slug"), new CategoryDraft(o.getString("zh"), o.getString("en"),
                    o.getString("descriptionZh"), o.getString("descriptionEn"), null, after));
            after = o.getString("slug");
        }
        for (JsonObject o : DemoTexts.list("rules")) {
            rules.adopt(cast.person("moderator"), o.getString("name"), RuleKind.valueOf(o.getString("kind")),
                    new RuleDraft(o.getString("body"), Severity.valueOf(o.getString("action")), o.getString("reason")));
        }
    }

    private static Set<Role> roles(JsonObject o) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        o.getJsonArray("roles").getValuesAs(jakarta.json.JsonString.class).forEach(role -> roles.add(Role.valueOf(role.getString())));
        return roles;
    }
}
