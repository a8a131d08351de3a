package org.mingda.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingda.account.Account;
import org.mingda.account.AccountService;
import org.mingda.account.Viewer;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Slice;
import org.mingda.moderation.Review;
import org.mingda.shell.CurrentAddress;

/** {@code /desk/account/TOKEN}: what became of an author's texts. */
@Named
@RequestScoped
public class AuthorPage {

    @Inject
    private AccountService accounts;

    @Inject
    private RecordService records;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Account account;
    private AuthorRecord record;
    private Slice<Review> slice;

    public void load() {
        account = accounts.find(address.getToken()).orElseThrow(() -> new NotFound("account"));
        record = records.record(viewer.getAccount(), account);
        slice = records.texts(viewer.getAccount(), account, address.getPage());
    }

    public Account getAccount() {
        return account;
    }

    public AuthorRecord getRecord() {
        return record;
    }

    public Slice<Review> getSlice() {
        return slice;
    }
}
