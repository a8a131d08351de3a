package org.mingda.sanction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.mingda.account.Account;
import org.mingda.account.Viewer;

/** Lists of sanctions: one's own on {@code /me/sanctions}, and a person's as part of a page of the desk. */
@Named
@RequestScoped
public class SanctionList {

    @Inject
    private ConductService conduct;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private List<Sanction> mine;
    private List<Sanction> record;

    public List<Sanction> getMine() {
        if (mine == null) {
            mine = conduct.mine(viewer.getAccount());
        }
        return mine;
    }

    /** A person's, for moderators. */
    public List<Sanction> of(Account subject) {
        if (record == null) {
            record = conduct.record(viewer.getAccount(), subject);
        }
        return record;
    }

    public boolean inForce(Sanction sanction) {
        return sanction.isInForce(clock.instant());
    }

    /** The key that says where it stands: {@code sanction.state_IN_FORCE} and the like. */
    public String state(Sanction sanction) {
        String state = inForce(sanction) ? "IN_FORCE" : sanction.getLiftedAt() != null ? "LIFTED" : sanction.getAcknowledgedAt() != null ? "ACKNOWLEDGED" : "ENDED";
        return "sanction.state_" + state;
    }
}
