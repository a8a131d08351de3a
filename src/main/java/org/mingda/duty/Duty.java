package org.mingda.duty;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingda.account.Account;
import org.mingda.account.Viewer;
import org.mingda.answer.ViewerStanding;
import org.mingda.server.ServerSettings;
import org.mingda.shell.CurrentAddress;
import org.mingda.signin.Confinement;

/** The duty of whoever looks: {@code #{duty.deadline}} for the reminder on each page, and the gate once grace is over. */
@Named("duty")
@RequestScoped
public class Duty implements Confinement {

    /** Where the duty is met, the ways out, what somebody has to be told, and the rights to one's own data, which nothing may be asked for. */
    private static final List<String> OPEN = List.of("/me/security", "/me/prove", "/sign-out", "/sign-in", "/language/", "/confirm/", "/reset-password/", "/forgot-password",
            "/me/sanctions", "/me/decision/", "/me/notices", "/me/consents", "/me/data", "/me/close");

    @Inject
    private DutyService service;

    @Inject
    private Viewer viewer;

    @Inject
    private ViewerStanding standing;

    @Inject
    private ServerSettings server;

    @Inject
    private CurrentAddress address;

    @Inject
    private Clock clock;

    private Optional<Instant> deadline;

    /** When a second factor must be there; null for those who have met the duty or have none. */
    public Instant getDeadline() {
        if (deadline == null) {
            deadline = viewer.find().filter(a -> a.isStaff() || standing.isHeld()).flatMap(this::seen);
        }
        return deadline.orElse(null);
    }

    /** The first page on which the duty is seen begins the grace. */
    private Optional<Instant> seen(Account account) {
        return service.find(account).or(() -> begun(account)).filter(d -> !d.isMet()).map(d -> d.end(service.grace()));
    }

    private Optional<FactorDuty> begun(Account account) {
        try {
            return Optional.of(service.begin(account));
        } catch (EJBException anotherPage) {
            return service.find(account);
        }
    }

    /** Whether to remind on this page: not on those where the duty is met. */
    public boolean isReminding() {
        return !address.getPath().startsWith("/me/security") && getDeadline() != null;
    }

    public boolean isOver() {
        return getDeadline() != null && !clock.instant().isBefore(getDeadline()) && !server.demo();
    }

    public boolean isDemonstration() {
        return server.demo();
    }

    @Override
    public boolean keepsFrom(String path) {
        return OPEN.stream().noneMatch(path::startsWith) && isOver();
    }

    @Override
    public String refuge() {
        return "/me/security";
    }
}
