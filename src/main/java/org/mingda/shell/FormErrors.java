package org.mingda.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What is wrong with the form that was posted: each message with the field it belongs to. */
@Named("formErrors")
@RequestScoped
public class FormErrors {

    /** One message; {@code field} is null when it concerns the whole form. */
    public record Line(String field, String text) {

        public String getField() {
            return field;
        }

        public String getAnchor() {
            return "#" + field;
        }

        public String getText() {
            return text;
        }
    }

    public List<Line> getList() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        for (Iterator<String> fields = faces.getClientIdsWithMessages(); fields.hasNext();) {
            String field = fields.next();
            for (FacesMessage message : faces.getMessageList(field)) {
                lines.add(new Line(field, message.getSummary()));
            }
        }
        return lines;
    }
}
