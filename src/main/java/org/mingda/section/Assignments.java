package org.mingda.section;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mingda.account.Account;
import org.mingda.site.Category;

/** The sections looked up within one request: a page of the desk asks for them at every item, gate and count. */
@RequestScoped
public class Assignments {

    private final Map<Account, List<Category>> known = new HashMap<>();

    List<Category> of(Account account, Supplier<List<Category>> look) {
        return known.computeIfAbsent(account, unknown -> look.get());
    }

    void know(Account account, List<Category> sections) {
        known.put(account, sections);
    }

    void forget() {
        known.clear();
    }
}
