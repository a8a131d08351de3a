package org.mingda.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingda.shell.CurrentAddress;

/**
 * The secret link in the address, for the pages that use one: {@code #{openedLink.usable}}. One that does nothing any more is explained, with status 410; an
 * unknown one with 404.
 */
@Named
@RequestScoped
public class OpenedLink {

    @Inject
    private LinkService links;

    @Inject
    private CurrentAddress address;

    @Inject
    private Clock clock;

    private Optional<OneTimeLink> link;

    /** Sets the status of a link that does nothing; before the page is shown. */
    public void load() {
        if (!isUsable()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(
                    link().isPresent() ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Whether to show the form. What was posted is always taken, even if the link is used up by now: a second click on the button must meet the result of the first. */
    public boolean isUsable() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                || link().map(l -> l.state(clock.instant()) == OneTimeLink.State.OPEN).orElse(false);
    }

    /** {@code signup_link.EXPIRED} and so on: why the link does nothing. */
    public String getExplanation() {
        return "signup_link." + link().map(l -> l.state(clock.instant()).name()).orElse("UNKNOWN");
    }

    /** The name of the account that the link belongs to. */
    public String getName() {
        return link().map(l -> l.getAccount().getName()).orElse("");
    }

    /** What the address says the link is for. */
    LinkPurpose purpose() {
        return Stream.of(LinkPurpose.values()).filter(p -> address.getPath().startsWith(p.path(""))).findFirst().orElseThrow();
    }

    String secret() {
        return address.segment("secret");
    }

    private Optional<OneTimeLink> link() {
        if (link == null) {
            link = links.find(secret(), purpose());
        }
        return link;
    }
}
