package org.mingda.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What holds for every form: no action runs without a good token (the page comes back with what was typed and a fresh token), none
 * that comes too often, and a page that
 * comes back with an error says so in its status, 422.
 */
public class FormPhases implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.isPostback()) {
            return;
        }
        Object refused = faces.getExternalContext().getRequestMap().get(TooOften.REFUSED);
        if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION && refused instanceof TooOften tooOften) {
            RefusalHandler.refuse(faces, tooOften);
        } else if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION && !CDI.current().select(FormGuard.class).get().genuine()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, CDI.current().select(Texts.class).get().get("shell.form_stale"), null));
            faces.renderResponse();
        } else if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && failed(faces)) {
            // the error summary shows them all; unmarked they would be logged as lost
            faces.getMessageList().forEach(FacesMessage::rendered);
            if (((HttpServletResponse) faces.getExternalContext().getResponse()).getStatus() == HttpServletResponse.SC_OK) {
                faces.getExternalContext().setResponseStatus(UNPROCESSABLE);
            }
        }
    }

    private static boolean failed(FacesContext faces) {
        FacesMessage.Severity worst = faces.getMaximumSeverity();
        return faces.isValidationFailed() || worst != null && worst.compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // nothing to do
    }
}
