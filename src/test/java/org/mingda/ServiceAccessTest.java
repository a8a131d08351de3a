package org.mingda;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingda.AccessTable.Line;
import org.mingda.account.Account;

/** Every public method of every service says in {@code access.md} who may call it, and what it says of its callers is so. */
class ServiceAccessTest {

    private static final List<JavaMethod> METHODS = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.mingda").stream()
            .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
            .flatMap(type -> type.getMethods().stream()).filter(ServiceAccessTest::isUseCase).toList();
    private static final List<Line> TABLE = AccessTable.services();

    @Test
    void everyMethodHasOneLine() {
        assertThat(METHODS).hasSizeGreaterThan(400);
        assertThat(METHODS.stream().filter(method -> lines(method).size() != 1).map(ServiceAccessTest::place)).as("have no line in access.md, or two").isEmpty();
    }

    @Test
    void everyLineHasItsMethod() {
        assertThat(TABLE.stream().filter(line -> METHODS.stream().noneMatch(method -> isAbout(line, method)))).as("lines about what is not there").isEmpty();
    }

    @Test
    void whoeverActsIsNamed() {
        assertThat(METHODS.stream().filter(method -> lines(method).stream().anyMatch(ServiceAccessTest::needsSomebody))
                .filter(method -> method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Account.class) || type.getSimpleName().equals("Sender")))
                .map(ServiceAccessTest::place)).as("are for somebody, and are not told for whom").isEmpty();
    }

    @Test
    void whatIsTheForumsOwnIsCalledByNoPage() {
        assertThat(METHODS.stream().filter(method -> lines(method).stream().anyMatch(line -> line.who().equals("forum")))
                .filter(method -> !pagesThatCall(method).isEmpty()).map(method -> place(method) + " by " + pagesThatCall(method))).isEmpty();
    }

    @Test
    void whatChecksNothingIsCalledByTheNamedPagesAlone() {
        assertThat(METHODS.stream().filter(method -> lines(method).stream().anyMatch(line -> !line.onlyCallers().isEmpty()))
                .filter(method -> lines(method).stream().anyMatch(line -> !pagesThatCall(method).equals(new TreeSet<>(line.onlyCallers()))))
                .map(method -> place(method) + " by " + pagesThatCall(method))).isEmpty();
    }

    private static boolean isUseCase(JavaMethod method) {
        boolean byContainer = method.isAnnotatedWith(Schedule.class) || method.isAnnotatedWith(Schedules.class)
                || method.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class));
        return method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC) && !byContainer;
    }

    private static boolean needsSomebody(Line line) {
        return !line.who().equals("anyone") && !line.who().equals("forum") && line.onlyCallers().isEmpty();
    }

    private static Set<String> pagesThatCall(JavaMethod method) {
        Stream<JavaAccess<?>> accesses = Stream.concat(method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream());
        return new TreeSet<>(accesses.map(JavaAccess::getOriginOwner).filter(ServiceAccessTest::isPage).map(JavaClass::getSimpleName).toList());
    }

    private static boolean isPage(JavaClass caller) {
        return caller.isAnnotatedWith(Named.class) || caller.isAssignableTo(Servlet.class) || caller.isAssignableTo(Filter.class);
    }

    private static List<Line> lines(JavaMethod method) {
        return TABLE.stream().filter(line -> isAbout(line, method)).toList();
    }

    private static boolean isAbout(Line line, JavaMethod method) {
        return line.isAbout(service(method), method.getName(), method.getRawParameterTypes().size());
    }

    private static String service(JavaMethod method) {
        return method.getOwner().getName().substring("org.mingda.".length());
    }

    private static String place(JavaMethod method) {
        return "| " + service(method) + " | " + method.getName() + "/" + method.getRawParameterTypes().size() + " |";
    }
}
