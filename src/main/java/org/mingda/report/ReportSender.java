package org.mingda.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.mingda.account.Account;
import org.mingda.account.EmailAddress;
import org.mingda.account.Viewer;
import org.mingda.kernel.Refusal;
import org.mingda.server.ClientAddress;
import org.mingda.shell.Locales;
import org.mingda.shell.TooOften;
import org.mingda.signin.Limits;

/**
 * Who sends what is being posted, for forms that everybody may send. Accounts are counted, people without one by address; a field that they do not see
 * must stay empty, and nobody's mailbox is flooded through them.
 */
@RequestScoped
public class ReportSender {

    @Inject
    private Viewer viewer;

    @Inject
    private ClientAddress client;

    @Inject
    private Locales locales;

    @Inject
    private Limits limits;

    /** The sender as far as he is known before he sends. */
    public Sender known() {
        Account account = viewer.find().orElse(null);
        return new Sender(account, client.get(), null, locales.getLocale());
    }

    /**
     * The sender of a post, which is counted.
     *
     * @param email where letters will go, or null
     * @param trap  what the unseen field holds: only programs fill it
     */
    public Sender counted(String email, String trap) {
        if (trap != null && !trap.isEmpty()) {
            throw new Refusal("report.trapped");
        }
        Account account = viewer.find().orElse(null);
        limits.complaint(account);
        if (email != null) {
            limits.letter(EmailAddress.checked(email)).ifPresent(wait -> {
                throw new TooOften("signin.too_many_requests", wait);
            });
        }
        return new Sender(account, client.get(), email, locales.getLocale());
    }
}
