package org.mingda.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the tests of a class inside the server: {@code @Inject} and {@code @EJB} work in its fields. The methods' names
 * end up in reports as sentences, so write them as such.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith({ForumRuns.class, ArquillianExtension.class})
public @interface ServiceTest {
}
