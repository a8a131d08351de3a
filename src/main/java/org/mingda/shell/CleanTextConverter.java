package org.mingda.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.html.HtmlInputTextarea;
import org.mingda.kernel.CleanText;

/** Cleans every text that a form brings in, before any length is measured: one line for fields, several for text areas, untouched for passwords. */
@FacesConverter(forClass = String.class)
public class CleanTextConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent component, String value) {
        if (value == null || component instanceof HtmlInputSecret) {
            return value;
        }
        String clean = component instanceof HtmlInputTextarea ? CleanText.body(value) : CleanText.line(value);
        return clean.isEmpty() ? null : clean;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
