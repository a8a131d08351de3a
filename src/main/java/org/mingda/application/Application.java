package org.mingda.application;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingda.account.Account;
import org.mingda.credential.Claim;
import org.mingda.credential.Credential;
import org.mingda.moderation.Submission;
import org.mingda.shell.Texts;
import org.mingda.site.ReviewPolicy;

/** An application as the text that moderation judges: a plain summary in the applicant's language, without the number's tail. */
final class Application {

    private static final String INTRO = "intro";

    private Application() {
    }

    static Submission submission(Credential credential) {
        Account by = credential.getAccount();
        Locale locale = by.getLocale();
        Claim claim = credential.getClaim();
        String kind = Texts.of(locale, claim.getKind().getLabel());
        StringBuilder text = new StringBuilder();
        line(text, locale, "kind", claim.getPractice() == null ? kind : kind + " · " + Texts.of(locale, claim.getPractice().getLabel()));
        line(text, locale, "holder", claim.getHolder());
        line(text, locale, "number", credential.getMaskedNumber());
        line(text, locale, "issuer", claim.getIssuer());
        line(text, locale, "firm", claim.getFirm());
        line(text, locale, "province", Texts.of(locale, claim.getProvince().getLabel()));
        line(text, locale, "supervisor", claim.getSupervisorName());
        line(text, locale, "fields", credential.getSpecialties().stream().map(c -> c.name(locale)).collect(Collectors.joining(", ")));
        line(text, locale, INTRO, claim.getIntro());
        String title = Texts.of(locale, "application.summary_title", kind, claim.getHolder());
        return new Submission(Credential.KIND, by, title, text.toString().strip(), "/me/credential/" + credential.getToken(), null, ReviewPolicy.PRE).untitled();
    }

    /** What the applicant said about himself in such a summary, which ends with it; empty when he said nothing. */
    static String introduction(String summary) {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).map(locale -> "\n\n" + Texts.of(locale, "application.summary_line", Texts.of(locale, "credential_field." + INTRO), "").strip())
                .filter(summary::contains).findFirst().map(start -> summary.substring(summary.indexOf(start) + start.length()).strip()).orElse("");
    }

    private static void line(StringBuilder text, Locale locale, String name, String value) {
        if (value != null && !value.isEmpty()) {
            text.append(Texts.of(locale, "application.summary_line", Texts.of(locale, "credential_field." + name), value)).append("\n\n");
        }
    }
}
