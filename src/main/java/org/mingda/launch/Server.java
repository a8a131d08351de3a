package org.mingda.launch;

import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One run of the forum: checks, boots Payara Micro with the forum in it, and says when it is ready. */
public final class Server {
    /** Answered by the forum, not by the server: 200 if it is deployed and its database answers. */
    private static final String WELL = "/health/ready";

    private final Settings settings;

    private Server(Settings settings) {
        this.settings = settings;
    }

    /**
     * Starts the forum, asks a running one whether it is well or whether its audit trail is whole, or hands article pages to it.
     *
     * @param arguments none, {@code --healthy}, {@code verify-audit}, or {@code import FILE...}
     */
    public static void main(String[] arguments) {
        try {
            Settings settings = Settings.resolve();
            if (List.of(arguments).contains("--healthy")) {
                System.exit(new Visitor(settings).status(WELL) == Visitor.OK ? 0 : 1);
            }
            if (arguments.length > 0 && arguments[0].equals("import")) {
                System.exit(new ImportCommand(settings).run(List.of(arguments).subList(1, arguments.length)));
            }
            if (List.of(arguments).equals(List.of("verify-audit"))) {
                System.exit(new VerifyCommand(settings).run());
            }
            new Server(settings).start();
        } catch (CannotStart reason) {
            System.err.println("mingda: " + reason.getMessage());
            // halt, not exit: the server's shutdown hook would add its own lines to the one that matters
            Runtime.getRuntime().halt(1);
        }
    }

    private void start() {
        requireFreePort();
        ServerFolder folder = ServerFolder.claim(settings.data());
        Path war = folder.unpackWar();
        StrayOutput.swallow(() -> settings.database().check(war.resolve("WEB-INF/lib")));
        System.out.println("Mingda is starting ...");
        boot(arguments(folder, war));
        // the server itself starts and goes on whether or not the forum could be deployed in it
        if (new Visitor(settings).status(WELL) != Visitor.OK) {
            throw new CannotStart("the forum could not be started; the reason is in " + Logs.place(settings));
        }
        greet();
    }

    private void boot(String[] arguments) {
        try {
            PayaraMicroLauncher.create(arguments);
        } catch (Exception unforeseen) {
            Logger.getLogger(Server.class.getName()).log(Level.SEVERE, "The server did not boot", unforeseen);
            throw new CannotStart("the server did not boot; the reason is in " + Logs.place(settings));
        }
    }

    private void requireFreePort() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(settings.bind()), settings.port()));
        } catch (IOException taken) {
            throw new CannotStart("cannot listen on " + settings.bind() + " port " + settings.port() + " ("
                    + taken.getMessage() + "); stop the other program or set MINGDA_PORT or MINGDA_BIND");
        }
    }

    private String[] arguments(ServerFolder folder, Path war) {
        Path beforeBoot = folder.write("before-boot.txt", Connector.commands(settings.bind()));
        Path afterBoot = folder.write("after-boot.txt", List.of(
                "set-metrics-configuration --enabled=false --dynamic=true",
                "set-openapi-configuration --enabled=false"));
        Path logging = folder.write("logging.properties", Logs.configuration(settings));
        return new String[] {
            "--rootdir", folder.path().toString(),
            "--nohazelcast", "--disablephonehome",
            "--port", String.valueOf(settings.port()),
            "--maxhttpthreads", String.valueOf(settings.threads()),
            "--logproperties", logging.toString(),
            "--prebootcommandfile", beforeBoot.toString(),
            "--postbootcommandfile", afterBoot.toString(),
            "--deploy", war.toString(), "--contextroot", "/"};
    }

    private void greet() {
        int status = new Visitor(settings).status("/");
        if (status == Visitor.OK) {
            System.out.println("Mingda is ready: " + System.getProperty("mingda.public.url"));
            System.out.println(System.getProperty("mingda.banner", ""));
        } else {
            System.err.println("mingda: the home page answers " + status + " instead of 200; look in " + Logs.place(settings));
        }
        if (!settings.logToConsole()) {
            StrayOutput.divert();
        }
    }
}
