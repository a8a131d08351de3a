package org.mingda;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The plan of the house, as rules. The reasons are in {@code .github/CONTRIBUTING.md}. */
@AnalyzeClasses(packages = "org.mingda", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final int MOST_PARAMETERS = 4;
    private static final int MOST_COLLABORATORS = 6;
    private static final String[] BELOW_FEATURES = {"kernel", "server", "shell", "limit", "account", "site"};
    private static final String[] FEATURES =
            {"kernel", "server", "shell", "limit", "account", "consent", "signin", "signup", "staff", "site", "factor", "rescue", "passkey", "openid", "screening", "matcher", "rule", "moderation", "section", "teamwork", "pulse", "twins", "ranking", "report", "takedown", "appeal", "sanction", "trust",
                "evidence", "credential", "licence", "application", "verification", "directory", "badge", "reminder", "guidance", "comment", "article", "importing",
                "question", "signoff", "answer", "followup", "statute", "citation", "shield",
                "draft", "difference", "revision", "declaration", "agreement", "choice", "duplicate", "confidence", "intake", "response", "routing", "promotion", "datacopy", "closing", "sealing"};

    /** Who may import whom. A package that is not named may import nothing of ours, and nobody may import it. */
    private static final AllowedModuleDependencies IMPORTS = allow()
            .fromModule("server").toModules("kernel")
            .fromModule("shell").toModules("kernel", "server")
            .fromModule("limit").toModules("kernel", "server", "shell")
            .fromModule("account").toModules("kernel", "server", "shell")
            .fromModule("signin").toModules("kernel", "server", "shell", "limit", "account")
            .fromModule("signup").toModules("kernel", "server", "shell", "account", "consent", "signin")
            .fromModule("sealing").toModules(and("evidence", "credential", "confidence", "factor", "phone"))
            .fromModule("closing").toModules(and("signin", "evidence", "datacopy"))
            .fromModule("datacopy").toModules(and("evidence", "credential", "confidence", "phone"))
            .fromModule("consent").toModules("kernel", "server", "shell", "account")
            .fromModule("me").toModules("kernel", "server", "shell", "account", "signin", "signup")
            .fromModule("staff").toModules("kernel", "server", "shell", "account", "signin")
            .fromModule("site").toModules("kernel", "server", "shell", "limit", "account", "signin", "staff")
            .fromModule("factor").toModules(and("signin"))
            .fromModule("passkey").toModules(and("signin", "factor"))
            .fromModule("openid").toModules(and("signin"))
            .fromModule("phone").toModules(and("signin"))
            .fromModule("rescue").toModules(and("signin", "factor"))
            .fromModule("matcher").toModules("kernel", "screening")
            .fromModule("rule").toModules(and("screening", "matcher"))
            .fromModule("moderation").toModules(and("screening", "matcher", "rule"))
            .fromModule("section").toModules(and("moderation"))
            .fromModule("teamwork").toModules(and("moderation", "section"))
            .fromModule("pulse").toModules(and("moderation", "section"))
            .fromModule("twins").toModules(and("screening", "moderation", "section"))
            .fromModule("ranking").toModules(and("screening", "moderation"))
            .fromModule("desk").toModules(and("screening", "moderation", "section", "teamwork", "pulse", "twins", "ranking"))
            .fromModule("backtest").toModules(and("screening", "matcher", "rule", "moderation", "desk"))
            .fromModule("report").toModules(and("signin", "screening", "moderation", "desk", "shield"))
            .fromModule("takedown").toModules(and("screening", "moderation", "section", "desk", "report"))
            .fromModule("patrol").toModules(and("screening", "moderation", "section", "desk"))
            .fromModule("transparency").toModules(and("moderation", "report", "takedown", "patrol"))
            .fromModule("appeal").toModules(and("rule", "moderation", "section", "desk"))
            .fromModule("sanction").toModules(and("signin", "signup", "moderation", "desk", "appeal"))
            .fromModule("statement").toModules(and("moderation"))
            .fromModule("evidence").toModules("kernel", "server")
            .fromModule("credential").toModules(and("moderation", "evidence"))
            .fromModule("licence").toModules(and("credential"))
            .fromModule("application").toModules(and("consent", "moderation", "evidence", "credential", "licence", "promotion", "shield"))
            .fromModule("verification").toModules(and("factor", "moderation", "evidence", "credential", "licence"))
            .fromModule("directory").toModules(and("credential", "licence", "agreement", "response", "routing"))
            .fromModule("promotion").toModules("kernel", "shell")
            .fromModule("duty").toModules(and("signin", "factor", "passkey", "answer"))
            .fromModule("response").toModules(and("moderation", "question", "answer"))
            .fromModule("routing").toModules(and("moderation", "credential", "question", "answer", "response"))
            .fromModule("badge").toModules(and("credential"))
            .fromModule("reminder").toModules(and("credential"))
            .fromModule("guidance").toModules(and("credential", "reminder"))
            .fromModule("trust").toModules(and("screening", "moderation"))
            .fromModule("comment").toModules(and("moderation", "trust", "credential", "shield"))
            .fromModule("article").toModules(and("moderation", "credential", "comment"))
            .fromModule("editing").toModules(and("difference", "moderation", "comment", "article"))
            .fromModule("importing").toModules(and("moderation", "comment", "article", "statute"))
            .fromModule("question").toModules(and("moderation", "trust", "shield"))
            .fromModule("shield").toModules("kernel", "shell", "screening")
            .fromModule("statute").toModules(and())
            .fromModule("citation").toModules(and("moderation", "statute"))
            .fromModule("signoff").toModules(and("difference", "draft", "moderation", "credential"))
            .fromModule("draft").toModules("kernel", "server", "shell", "account")
            .fromModule("revision").toModules(and("difference", "moderation"))
            .fromModule("declaration").toModules(and("moderation", "question", "signoff"))
            .fromModule("answer").toModules(and("moderation", "trust", "credential", "comment", "question", "signoff", "citation", "shield", "draft", "declaration", "promotion"))
            .fromModule("agreement").toModules(and("moderation", "credential", "question", "signoff", "answer"))
            .fromModule("choice").toModules(and("moderation", "question", "signoff", "answer"))
            .fromModule("duplicate").toModules(and("moderation", "section", "credential", "question", "answer"))
            .fromModule("followup").toModules(and("moderation", "trust", "credential", "question", "signoff", "citation", "shield", "draft", "answer"))
            .fromModule("intake").toModules(and("screening", "moderation", "question"))
            .fromModule("confidence").toModules(and("consent", "evidence", "credential", "moderation", "question", "answer"))
            .fromModule("notification").toModules(FEATURES)
            .fromModule("audit").toModules(FEATURES)
            .fromModule("home").toModules(FEATURES)
            .fromModule("demo").toModules(FEATURES);

    @ArchTest
    static final ArchRule importsFollowTheTable = modules().definedByPackages("org.mingda.(*)..")
            .should().respectTheirAllowedDependencies(IMPORTS, consideringOnlyDependenciesInAnyPackage("org.mingda.."));

    @ArchTest
    static final ArchRule packagesFormNoRing = modules().definedByPackages("org.mingda.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entitiesAndServicesKnowNoWeb = noClasses()
            .that().areAnnotatedWith(Entity.class).or().areAnnotatedWith(MappedSuperclass.class).or().areAnnotatedWith(Embeddable.class)
            .or().areAnnotatedWith(Stateless.class).or().areAnnotatedWith(Singleton.class).or().haveSimpleNameEndingWith("Service")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..")
            .because("they are used by pages, timers and tests alike");

    @ArchTest
    static final ArchRule onlyServicesAndObserversHoldAnEntityManager = fields().that().haveRawType(EntityManager.class)
            .should().beDeclaredInClassesThat(describe("are services or observers", ArchitectureTest::mayReadTables))
            .because("one public method of a service is one transaction");

    @ArchTest
    static final ArchRule servicesAreStatelessBeans = classes().that().haveSimpleNameEndingWith("Service")
            .should().beAnnotatedWith(Stateless.class).andShould().notBeInterfaces();

    @ArchTest
    static final ArchRule servicesAreCalledByPublicMethods = methods().that().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
            .and().areNotPrivate().and().areNotStatic().and().areNotAnnotatedWith(Schedule.class)
            .should().bePublic().because("the container refuses calls of others");

    @ArchTest
    static final ArchRule methodsTakeFewParameters = codeUnits().that().areDeclaredInClassesThat().areNotRecords()
            .and().arePublic()
            .should(be(describe("within four parameters", ArchitectureTest::takesFewParameters)));

    @ArchTest
    static final ArchRule classesHaveFewCollaborators = classes()
            .should(be(describe("given at most six collaborators", ArchitectureTest::hasFewCollaborators)));

    private static String[] and(String... more) {
        return Stream.of(BELOW_FEATURES, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private static boolean mayReadTables(JavaClass holder) {
        return holder.getSimpleName().endsWith("Service")
                || holder.getPackageName().equals("org.mingda.notification") || holder.getPackageName().equals("org.mingda.audit");
    }

    private static boolean takesFewParameters(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().size() <= MOST_PARAMETERS;
    }

    private static boolean hasFewCollaborators(JavaClass holder) {
        return holder.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class) || field.isAnnotatedWith(EJB.class)
                        || field.isAnnotatedWith(PersistenceContext.class) || field.isAnnotatedWith(Resource.class))
                .filter(field -> !field.isAnnotatedWith(ConfigProperty.class))
                .count() <= MOST_COLLABORATORS;
    }
}
