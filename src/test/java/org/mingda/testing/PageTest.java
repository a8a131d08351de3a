package org.mingda.testing;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Base of tests that use the forum through a real browser. Each parameter of type {@code Page} is a new visitor with an
 * empty cookie jar, and {@code page.navigate("/ask")} opens a page of the server of this run. A test fails if a page
 * breaks its own content security policy or a script throws; a picture of each failure is in {@code target/screenshots}.
 */
@RunAsClient
@ExtendWith({ForumRuns.class, ArquillianExtension.class, Chromium.class})
public abstract class PageTest {
}
