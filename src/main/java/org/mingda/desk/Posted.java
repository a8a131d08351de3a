package org.mingda.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import org.mingda.moderation.Seat;
import org.mingda.shell.CurrentAddress;

/**
 * Whether the forms of an item's page are there. They are while the item is the viewer's to decide; and one that he posted stays when it is no longer, because what was typed in it must not get lost.
 * For every page that decides on an item; its forms send {@code act}.
 */
@RequestScoped
public class Posted {

    @Inject
    private CurrentAddress address;

    /** Whether the forms are there. */
    public boolean shows(Seat seat) {
        return seat.isDecidable() || isAct();
    }

    /** Whether their buttons are there: not on a page that comes back because the state no longer suits. */
    public boolean takes(Seat seat) {
        return seat.isDecidable() || isAct() && FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private boolean isAct() {
        return FacesContext.getCurrentInstance().isPostback() && address.query("act") != null;
    }
}
