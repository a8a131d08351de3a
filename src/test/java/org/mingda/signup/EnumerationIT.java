package org.mingda.signup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.server.ServerSettings;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.QuickHash;
import org.mingda.testing.ServiceTest;

/** Who has an account is nobody's business: text, status and work are the same whether an address is known or not. */
@ServiceTest
class EnumerationIT {

    @Inject
    private People people;

    @Inject
    private ServerSettings server;

    @Test
    void signUpAnswersTheSameForAKnownAddress() throws IOException {
        Account known = people.person();
        int before = QuickHash.work();
        HttpResponse<String> again = signUp("新" + known.getToken().substring(0, 6), known.getEmail());
        int work = QuickHash.work() - before;
        HttpResponse<String> fresh = signUp("另" + known.getToken().substring(0, 6), "fresh-" + known.getEmail());
        assertThat(fresh.statusCode()).isEqualTo(again.statusCode());
        assertThat(fresh.headers().firstValue("Location")).isEqualTo(again.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/sign-up/sent"));
        assertThat(fresh.body()).isEqualTo(again.body());
        assertThat(fresh.headers().map().keySet()).isEqualTo(again.headers().map().keySet());
        assertThat(QuickHash.work() - before - work).isEqualTo(work).isEqualTo(1);
    }

    @Test
    void resetAnswersTheSameForAnUnknownAddress() throws IOException {
        Account known = people.person();
        HttpResponse<String> letter = reset(known.getEmail());
        HttpResponse<String> nothing = reset("nobody-" + known.getEmail());
        assertThat(nothing.statusCode()).isEqualTo(letter.statusCode());
        assertThat(nothing.headers().firstValue("Location")).isEqualTo(letter.headers().firstValue("Location")).isPresent();
        assertThat(nothing.body()).isEqualTo(letter.body());
        assertThat(nothing.headers().map().keySet()).isEqualTo(letter.headers().map().keySet());
    }

    private HttpResponse<String> signUp(String name, String email) throws IOException {
        return new PlainBrowser(server.publicUrl()).post("/sign-up", "sign-up",
                Map.of("name", name, "email", email, "password", "four words that nobody guesses", "agreed", "true", "submit", ""));
    }

    private HttpResponse<String> reset(String email) throws IOException {
        return new PlainBrowser(server.publicUrl()).post("/forgot-password", "forgot", Map.of("email", email, "submit", ""));
    }
}
