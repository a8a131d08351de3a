package org.mingda.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;

/** Pages under their public address: forms post to the address the reader sees, speak his language, and carry a signed token without asking for it. */
public class PageViewHandler extends ViewHandlerWrapper {

    public PageViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return Locales.of((HttpServletRequest) faces.getExternalContext().getRequest());
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        String path = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String query = request.getQueryString();
        return path == null ? super.getActionURL(faces, viewId) : query == null ? path : path + "?" + query;
    }

    @Override
    public void writeState(FacesContext faces) throws IOException {
        super.writeState(faces);
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", FormToken.FIELD, null);
        writer.writeAttribute("value", CDI.current().select(FormGuard.class).get().issue(), null);
        writer.endElement("input");
    }
}
