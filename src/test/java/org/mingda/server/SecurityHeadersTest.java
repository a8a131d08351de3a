package org.mingda.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    void bindBrowsersToTlsWhereReadersComeByIt() throws ServletException, IOException {
        assertThat(headers(true)).containsEntry("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        assertThat(headers(false)).doesNotContainKey("Strict-Transport-Security").containsEntry("X-Content-Type-Options", "nosniff").containsEntry("Cache-Control", "no-store");
    }

    @Test
    void nameCookiesForThisHostAloneBehindTls() {
        assertThat(settings(true).cookie("lang")).isEqualTo("__Host-lang");
        assertThat(settings(false).cookie("lang")).isEqualTo("lang");
    }

    private static Map<String, String> headers(boolean tls) throws ServletException, IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(SecurityHeadersTest.class.getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, args) -> {
            headers.put((String) args[0], (String) args[1]);
            return null;
        });
        SecurityHeaders filter = new SecurityHeaders();
        filter.settings = settings(tls);
        filter.doFilter(null, response, (request, answer) -> { });
        return headers;
    }

    private static ServerSettings settings(boolean tls) {
        return new ServerSettings() {
            @Override
            public boolean secure() {
                return tls;
            }
        };
    }
}
