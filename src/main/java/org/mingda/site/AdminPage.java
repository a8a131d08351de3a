package org.mingda.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.staff.AccountFilter;
import org.mingda.staff.RolesService;
import org.mingda.account.Viewer;

/** {@code /admin}: where an administrator begins, with a few numbers. */
@Named
@RequestScoped
public class AdminPage {

    @Inject
    private RolesService accounts;

    @Inject
    private CategoryService categories;

    @Inject
    private Viewer viewer;

    public long getAccounts() {
        return count(null);
    }

    public long getStaff() {
        return count(AccountFilter.Kind.STAFF);
    }

    public long getUnconfirmed() {
        return count(AccountFilter.Kind.UNCONFIRMED);
    }

    public long getBlocked() {
        return count(AccountFilter.Kind.BLOCKED);
    }

    public int getCategories() {
        return categories.all().size();
    }

    private long count(AccountFilter.Kind kind) {
        return accounts.count(viewer.getAccount(), new AccountFilter(null, kind));
    }
}
