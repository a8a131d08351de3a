package org.mingda.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody typed into a form that could not be taken, told apart from what the form brought along: hidden fields, the pressed button, choices of a list. Where a name or
 * a value could be either, it is given back: a box too many costs a glance, a lost text an hour. Passwords are never given back: their fields have {@code password} in
 * their names.
 */
public final class TypedText {

    private static final Pattern NOT_TYPED = Pattern.compile("form_token|version.*|edition|([a-z]+-)?seen|(compared|ruling)Mark|act|jakarta\\.faces\\..*|.*password.*");
    /** A pressed button posts its label under its own name. */
    private static final Pattern BUTTON = Pattern.compile("submit.*|preview.*|.*-(now|button|post)|accept|agree|all|answer|approve|ask|bulk-(approve|reject)|cancel|check|claim|close|come-back|confirm|decline"
            + "|differ|disagree|dismiss|drop|escalate|extend|hand-back|impose|keep|leave-note|live|move|next|off|on|open|overturn|pass|post|publish|read|recall|refuse|reject|release|remove|reopen"
            + "|restore|resume|revoke|roll-back|save|send|send-.*|shadow|sign|suspend|take|take-back|test|train|unaccept|undo|undo-all|uphold|use|verify|wrong|(un)?helpful");
    /** Names of enums, addresses of things, ticks, and words of one small-lettered piece: categories and such. */
    private static final Pattern CHOSEN = Pattern.compile("[A-Z][A-Z_]*|[a-z][a-z-]*|[0-9a-zA-Z]{12}");

    private TypedText() {
    }

    /** The texts in the order of the form's parameters. A body that could not be read has none. */
    public static List<String> of(Map<String, String[]> parameters) {
        List<String> texts = new ArrayList<>();
        parameters.forEach((name, values) -> {
            for (String value : values) {
                if (isTyped(name, value)) {
                    texts.add(value);
                }
            }
        });
        return texts;
    }

    private static boolean isTyped(String name, String value) {
        return !NOT_TYPED.matcher(name).matches() && !BUTTON.matcher(name).matches()
                && !name.equals(value) && !value.isBlank() && !CHOSEN.matcher(value).matches();
    }
}
