package org.mingda.signup;

import java.util.Locale;

/**
 * What somebody asks for who wants an account, as typed.
 *
 * @param language the language of the page he typed it on
 */
public record SignUp(String name, String email, String password, Locale language) {
}
