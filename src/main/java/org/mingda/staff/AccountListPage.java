package org.mingda.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.kernel.Slice;
import org.mingda.shell.CurrentAddress;

/** {@code /admin/accounts}: finds accounts by part of a name or address, and by kind. */
@Named
@RequestScoped
public class AccountListPage {

    /** Longest search: no name or address is longer. */
    private static final int WORDS_MAX = Account.EMAIL_MAX;

    @Inject
    private RolesService service;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Slice<Account> slice;

    public Slice<Account> getSlice() {
        if (slice == null) {
            slice = service.search(viewer.getAccount(), new AccountFilter(getWords(), kind()), address.getPage());
        }
        return slice;
    }

    public String getWords() {
        String words = address.query("q");
        return words == null || words.length() <= WORDS_MAX ? words : words.substring(0, WORDS_MAX);
    }

    public AccountFilter.Kind[] getKinds() {
        return AccountFilter.Kind.values();
    }

    public boolean chosen(AccountFilter.Kind kind) {
        return kind == kind();
    }

    private AccountFilter.Kind kind() {
        String wanted = address.query("kind");
        return Stream.of(AccountFilter.Kind.values()).filter(k -> k.name().equals(wanted)).findFirst().orElse(null);
    }
}
