package org.mingda.shell;

import jakarta.faces.context.FacesContext;

/** What search engines are told of the page that is being made. */
public final class Robots {

    private Robots() {
    }

    /** Neither the page nor a copy of it is to be found; the page says the same in its head, for those who keep only that. Called before anything is written. */
    public static void keepOut() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    }
}
