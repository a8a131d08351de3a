package org.mingda.testing;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of a test run: the WAR as it was built, with the tests added. */
@ArquillianSuiteDeployment
public final class Deployments {
    /** Tests that run outside the server, and what only they use. */
    private static final String OUTSIDE = ".*/META-INF/.*|.*/launch/.*|.*/badinput/.*|.*/suites/.*|.*(?<!Service)Test\\.class"
            + "|.*(PageIT|TestRun|TestServer|Mailbox|Visitors|Chromium|ChromiumProgram)(\\$.*)?\\.class";

    private Deployments() {
    }

    /** Returns the archive that all tests run in. */
    @Deployment
    public static WebArchive forum() {
        GenericArchive tests = ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                .importDirectory(new File("target/test-classes")).as(GenericArchive.class);
        return ShrinkWrap.create(ZipImporter.class, "mingda.war").importFrom(new File("target/mingda.war")).as(WebArchive.class)
                .merge(tests, "WEB-INF/classes", Filters.exclude(OUTSIDE))
                .addAsLibrary(jarOf(org.assertj.core.api.Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
