package org.mingda.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.mingda.kernel.NotAllowed;
import org.mingda.kernel.NotFound;
import org.mingda.kernel.Refusal;

/**
 * Turns the expected exceptions into answers: a refusal stands above the form that was posted, with all that was typed; what comes too often is 429 and says
 * how long to wait, a form that no page of ours holds is 400, what is not there is 404, what is not allowed 403, what somebody else changed in the meantime a
 * message with 409; when the database did not keep up, 503. None of them is logged. Everything else is a fault of ours: 500, logged.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    /** The request attribute under which the error page finds the text of a refusal. */
    public static final String REFUSAL = "org.mingda.refusal";

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            ExceptionQueuedEventContext context = (ExceptionQueuedEventContext) events.next().getSource();
            if (answered(context.getContext(), context.getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(FacesContext faces, Throwable thrown) {
        if (Overload.in(thrown)) {
            send(faces, PlainAnswer.BUSY);
            return true;
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooOften tooOften) {
                refuse(faces, tooOften);
            } else if (cause instanceof Refusal refusal) {
                refuse(faces, refusal.key().endsWith(".changed_meanwhile") ? 409 : 422, refusal.key(), refusal.args());
            } else if (cause instanceof OptimisticLockException) {
                refuse(faces, 409, "shell.changed_meanwhile");
            } else if (cause instanceof NotFound) {
                send(faces, 404);
            } else if (cause instanceof NotAllowed) {
                send(faces, 403);
            } else if (cause instanceof ViewExpiredException || cause instanceof ServletException && !hasFiles(faces)) {
                send(faces, 400);
            } else {
                continue;
            }
            return true;
        }
        return false;
    }

    /** No browser posts a form with a file field in any other way; looking for the file in it fails. */
    private static boolean hasFiles(FacesContext faces) {
        String type = faces.getExternalContext().getRequestContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    /** Brings the form back with 429 and says how long to wait. */
    static void refuse(FacesContext faces, TooOften tooOften) {
        faces.getExternalContext().setResponseHeader("Retry-After", String.valueOf(tooOften.seconds()));
        refuse(faces, PlainAnswer.TOO_OFTEN, tooOften.key(), tooOften.args());
    }

    private static void refuse(FacesContext faces, int status, String key, Object... args) {
        String text = CDI.current().select(Texts.class).get().of(key, args);
        if (faces.isPostback()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            faces.getExternalContext().setResponseStatus(status);
            faces.renderResponse();
        } else {
            faces.getExternalContext().getRequestMap().put(REFUSAL, text);
            send(faces, status);
        }
    }

    private static void send(FacesContext faces, int status) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                // what was written goes; the headers stay, which every answer carries
                ((HttpServletResponse) external.getResponse()).resetBuffer();
                external.responseSendError(status, null);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the handler, by {@code faces-config.xml}. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }
}
