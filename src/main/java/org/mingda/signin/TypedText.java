package org.mingda.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingda.account.Passwords;

/**
 * What somebody typed into a form that could not be taken, told apart from what the form brought along: hidden fields, buttons, choices of a list. Passwords are never
 * given back: their fields have {@code password} in their names.
 */
final class TypedText {

    private static final Pattern NOT_TYPED = Pattern.compile("form_token|version|submit.*|jakarta\\.faces\\..*|.*password.*");
    /** Names of enums, addresses of things, ticks. */
    private static final Pattern CHOSEN = Pattern.compile("[A-Z][A-Z_]*|true|false|on|[0-9a-zA-Z]{12}");

    private TypedText() {
    }

    /** The texts in the order of the form. A body that cannot be read gives none. */
    static List<String> of(HttpServletRequest request) {
        List<String> texts = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                if (!NOT_TYPED.matcher(name).matches() && !name.equals(value) && !value.isBlank() && !CHOSEN.matcher(value).matches()) {
                    texts.add(value);
                }
            }
        });
        return texts;
    }
}
