package org.mingda.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mingda.server.ServerSettings;

/**
 * The folder {@code audit} in the data folder, through which {@code java -jar mingda.jar verify-audit} asks: a file {@code verify} in it is taken away within five seconds
 * and answered with a file {@code verified}, whose first line begins with {@code whole} or {@code broken}. Who can write there owns the machine.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditFolder {

    private static final Logger LOG = Logger.getLogger(AuditFolder.class.getName());

    @Inject
    private ServerSettings settings;

    @Inject
    private ChainService chain;

    @Inject
    private ChainCheckRun run;

    /** Answers what was asked. */
    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    public void look() {
        Path folder = settings.dataDirectory().resolve("audit");
        try {
            if (Files.deleteIfExists(folder.resolve("verify"))) {
                Path part = Files.writeString(folder.resolve("verified.part"), answer());
                Files.move(part, folder.resolve("verified"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException unusable) {
            LOG.log(Level.WARNING, "The audit folder cannot be used: {0}", unusable.toString());
        }
    }

    private String answer() {
        ChainHead end = chain.head();
        ChainWalk walk = run.walk(end, moved -> { });
        String all = end.entries() + " entries, " + walk.getErased() + " of them emptied, " + end.earlier() + " from before the chain; head " + end.hash()
                + (walk.getKeyless() == 0 ? "" : "; " + walk.getKeyless() + " cannot be checked without the key " + walk.getMissingKey());
        ChainFault fault = walk.getFault();
        return (fault == null ? "whole: " : "broken" + (fault.isAtEntry() ? " at entry " + walk.getPlace() : "") + " (" + fault + "): ") + all + System.lineSeparator();
    }
}
