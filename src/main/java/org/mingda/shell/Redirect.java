package org.mingda.shell;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Ends a Faces request with 303: after a post the browser gets the next page, so that a reload posts nothing twice. */
final class Redirect {

    private Redirect() {
    }

    static void to(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().setResponseStatus(303);
            faces.getExternalContext().setResponseHeader("Location", CurrentAddress.safe(address, "/"));
            faces.getExternalContext().getResponseOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
