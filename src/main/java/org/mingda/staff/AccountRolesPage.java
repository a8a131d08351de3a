package org.mingda.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.account.Viewer;
import org.mingda.shell.CurrentAddress;

/** {@code /admin/account/TOKEN}: an administrator gives roles, blocks and unblocks. */
@Named
@RequestScoped
public class AccountRolesPage {

    @Inject
    private RolesService service;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    private Account account;
    private Integer version;
    private Role[] roles;
    private String reason;

    public void load() {
        getAccount();
    }

    public String grant() {
        Set<Role> wanted = EnumSet.noneOf(Role.class);
        for (Role role : roles) {
            wanted.add(role);
        }
        service.grant(viewer.getAccount(), address.getToken(), posted(), wanted);
        return address.go(address.getPath(), "staff_roles.note_granted");
    }

    public String block() {
        service.block(viewer.getAccount(), address.getToken(), posted(), reason);
        return address.go(address.getPath(), "staff_roles.note_blocked");
    }

    public String unblock() {
        service.unblock(viewer.getAccount(), address.getToken(), posted());
        return address.go(address.getPath(), "staff_roles.note_unblocked");
    }

    public Account getAccount() {
        if (account == null) {
            account = service.account(viewer.getAccount(), address.getToken());
        }
        return account;
    }

    /** Whether an administrator looks at himself: he can neither block himself nor lay down his office here. */
    public boolean isOwn() {
        return getAccount().equals(viewer.getAccount());
    }

    /** Whether the account moderates, so that sections can be given to it. */
    public boolean isModerator() {
        return getAccount().is(Role.MODERATOR);
    }

    /** The roles to choose from; being a reader is not given. */
    public Set<Role> getChoices() {
        return EnumSet.complementOf(EnumSet.of(Role.READER));
    }

    public Role[] getRoles() {
        return roles == null ? getAccount().getRoles().toArray(new Role[0]) : roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }

    public Integer getVersion() {
        return version == null ? Integer.valueOf(getAccount().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The version that was posted. If it is stale, the page comes back with the account as it is now. */
    private int posted() {
        int posted = getVersion();
        version = null;
        account = null;
        return posted;
    }
}
