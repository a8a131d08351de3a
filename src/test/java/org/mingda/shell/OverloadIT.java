package org.mingda.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mingda.server.ServerSettings;
import org.mingda.testing.PlainRequest;
import org.mingda.testing.ServiceTest;

/** No statement runs for ever; whoever waited for one is told to come back. */
@ServiceTest
class OverloadIT {

    /** What no database finishes. */
    private static final Map<String, String> ENDLESS = Map.of("H2", "select count(*) from system_range(1, 1000000000000) where mod(x, 7) = 3", "PostgreSQL", "select pg_sleep(3600)");

    @Resource(lookup = "java:app/jdbc/mingda")
    private DataSource database;

    @Inject
    private ServerSettings server;

    @Test
    void everyStatementHasItsTime() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                Statement prepared = connection.prepareStatement("select 1")) {
            assertThat(statement.getQueryTimeout()).isEqualTo(20);
            assertThat(prepared.getQueryTimeout()).isEqualTo(20);
        }
    }

    @Test
    void knowsAStatementThatTheDatabaseStopped() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            String endless = ENDLESS.get(connection.getMetaData().getDatabaseProductName());

            Throwable stopped = catchThrowable(() -> statement.executeQuery(endless));

            assertThat(Overload.in(new IllegalStateException("wrapped", stopped))).as("%s", stopped).isTrue();
        }
        assertThat(Overload.in(new IllegalStateException("anything else"))).isFalse();
        assertThat(Overload.in(null)).isFalse();
    }

    @Test
    void tellsWhoeverWaitedToComeBackInHisLanguage() throws IOException {
        HttpResponse<String> busy = request("/stage/broken?slow=yes").get();

        assertThat(busy.statusCode()).isEqualTo(503);
        assertThat(busy.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(busy.body()).contains("现在有点忙").contains("1 分钟");
        assertThat(request("/stage/broken?slow=yes").with("Accept-Language", "en").get().body()).contains("Busy right now");
        HttpResponse<String> post = request("/stage/broken").post(server.publicUrl(), Map.of("slow", "yes", "text", "我写了 <b>很久</b>"));
        assertThat(post.body()).contains("我写了 &lt;b&gt;很久&lt;/b&gt;");
    }

    private PlainRequest request(String path) {
        return PlainRequest.from("127.0.0.1", server.publicUrl() + path);
    }
}
