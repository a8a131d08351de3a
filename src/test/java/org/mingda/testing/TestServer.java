package org.mingda.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * The connector's server, with its knowledge of itself corrected. The connector reads address and servlets from the
 * server's output, on a busy machine from half of it; both are known here. And it takes a failed deployment for a good one.
 */
public final class TestServer extends PayaraMicroDeployableContainer {

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        super.deploy(archive);
        requireHealth();
        URI address = URI.create(TestRun.address());
        HTTPContext context = new HTTPContext(address.getHost(), address.getPort());
        context.add(new Servlet(StageDoor.ARQUILLIAN, "/"));
        return new ProtocolMetaData().addContext(context);
    }

    private static void requireHealth() throws DeploymentException {
        String question = TestRun.address() + "/health/ready";
        int status = status(question);
        if (status != 200) {
            String reason = "the forum did not start in the test server (" + question + " answers " + status
                    + "); the reason is in the first -output.txt of target/failsafe-reports";
            ForumRuns.not(reason);
            throw new DeploymentException(reason);
        }
    }

    private static int status(String question) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(question)).build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException unreachable) {
            return 0;
        }
    }

    /** Puts this class in the place of the connector's. */
    public static final class Registration implements LoadableExtension {
        @Override
        public void register(ExtensionBuilder extensions) {
            extensions.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, TestServer.class);
        }
    }
}
