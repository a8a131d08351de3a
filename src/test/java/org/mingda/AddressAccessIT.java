package org.mingda;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mingda.AccessTable.Visitor;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.credential.ProfessionalKind;
import org.mingda.credential.Professionals;
import org.mingda.server.ServerSettings;
import org.mingda.shell.Addresses;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.ServiceTest;

/** Every address is open to exactly those whom {@code access.md} names: tried as each of them, through HTTP. */
@ServiceTest
class AddressAccessIT {

    /** Has the form of a token and belongs to nothing. */
    private static final String NOTHING = "AAAAAAAAAAAA";
    /** What is answered before the table of addresses is asked: files of the look, and whether the forum is well. */
    private static final Set<String> BESIDE = Set.of("/assets/*", "/health", "/health/*");

    /** There only with MINGDA_OIDC_* and MINGDA_PHONE, which this server is started without; {@code OpenIdIT} and {@code PhoneServiceIT} know them. */
    private static final Set<String> NOT_SET_UP = Set.of("/sign-in/openid", "/sign-in/openid/return", "/me/security/openid", "/me/security/phone");

    @Inject
    private ServerSettings server;

    @Inject
    private People people;

    @Inject
    private Professionals professionals;

    @Inject
    private ServletContext context;

    @Resource(lookup = "java:app/jdbc/mingda")
    private DataSource database;

    @Test
    void everyAddressHasItsRow() {
        assertThat(AccessTable.addresses().keySet()).containsExactlyElementsOf(Addresses.paths());
    }

    /** As everybody on the one database; on the other, since rights do not hang on it, as nobody and as a reader: these are more requests than all other tests make. */
    @Test
    void opensToWhomTheTableNamesAndToNobodyElse() throws IOException, SQLException {
        Map<Visitor, PlainBrowser> visitors = visitors();
        try (Connection connection = database.getConnection()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
                visitors.keySet().retainAll(Set.of(Visitor.NOBODY, Visitor.READER));
            }
        }
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Set<Visitor>> row : AccessTable.addresses().entrySet()) {
            Set<Visitor> let = EnumSet.noneOf(Visitor.class);
            StringBuilder answers = new StringBuilder();
            for (Map.Entry<Visitor, PlainBrowser> visitor : visitors.entrySet()) {
                HttpResponse<String> answer = visitor.getValue().open(tried(row.getKey()));
                answers.append(' ').append(answer.statusCode());
                if (isLet(row.getKey(), answer)) {
                    let.add(visitor.getKey());
                }
            }
            Set<Visitor> may = EnumSet.copyOf(visitors.keySet());
            may.retainAll(NOT_SET_UP.contains(row.getKey()) ? Set.of() : row.getValue());
            if (!let.equals(may)) {
                wrong.add(row.getKey() + " opens to " + let + ":" + answers);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noServletHasAnAddressBesideTheTable() throws IOException {
        Set<String> patterns = new LinkedHashSet<>();
        context.getServletRegistrations().forEach((name, servlet) -> patterns.addAll(servlet.getMappings()));
        patterns.removeIf(pattern -> pattern.startsWith("/stage") || pattern.contains("Arquillian") || BESIDE.contains(pattern));
        assertThat(patterns).contains("/evidence", "/confidence-file", "/live", "*.xhtml");
        PlainBrowser administrator = signedIn(people.signInPerson(Role.values()));
        for (String pattern : patterns) {
            String path = pattern.startsWith("*") ? "/site/settings" + pattern.substring(1) : pattern.replace("*", NOTHING);
            if (Addresses.find(path).isEmpty()) {
                assertThat(administrator.status(path)).as(path).isEqualTo(404);
            }
        }
    }

    private Map<Visitor, PlainBrowser> visitors() throws IOException {
        Map<Visitor, PlainBrowser> visitors = new EnumMap<>(Visitor.class);
        visitors.put(Visitor.NOBODY, new PlainBrowser(server.publicUrl()));
        visitors.put(Visitor.READER, signedIn(people.signInPerson()));
        Account applicant = people.signInPerson();
        professionals.waiting(applicant, Professionals.claim(ProfessionalKind.LAWYER), List.of());
        visitors.put(Visitor.APPLICANT, signedIn(applicant));
        visitors.put(Visitor.LAWYER, signedIn(professionals.valid(people.signInPerson(), Professionals.claim(ProfessionalKind.LAWYER), List.of()).getAccount()));
        visitors.put(Visitor.TRAINEE, signedIn(professionals.valid(people.signInPerson(), professionals.traineeClaim(professionals.lawyer().getName()), List.of()).getAccount()));
        visitors.put(Visitor.ADVISER, signedIn(professionals.valid(people.signInPerson(), Professionals.claim(ProfessionalKind.LEGAL_ADVISER), List.of()).getAccount()));
        for (Role role : List.of(Role.EDITOR, Role.MODERATOR, Role.VERIFIER, Role.ADMIN)) {
            visitors.put(Visitor.valueOf(role.name()), signedIn(people.signInPerson(role)));
        }
        return visitors;
    }

    private PlainBrowser signedIn(Account account) throws IOException {
        return new PlainBrowser(server.publicUrl()).signIn(account.getName(), People.PASSWORD);
    }

    private static String tried(String address) {
        return address.replaceAll("/\\{\\w+\\?\\}", "").replaceAll("\\{\\w+\\}", NOTHING);
    }

    /** Whether somebody is let as far as the page: to hear that what he names is not there is as good, but not that the page is not there. */
    private static boolean isLet(String address, HttpResponse<String> answer) {
        boolean turnedAway = answer.headers().firstValue("Location").filter(place -> place.contains("/sign-in")).isPresent();
        boolean refused = answer.statusCode() == 403 || answer.statusCode() == 404 && !address.contains("{") || answer.statusCode() == 422 || answer.statusCode() >= 500;
        return !turnedAway && !refused;
    }
}
