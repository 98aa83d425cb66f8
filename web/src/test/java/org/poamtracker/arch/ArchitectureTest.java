package org.poamtracker.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.poamtracker.arch.Conditions.beAnnotatedWithOneOf;
import static org.poamtracker.arch.Conditions.resideInReports;
import static org.poamtracker.arch.Conditions.returnSomething;
import static org.poamtracker.arch.Conditions.takeAScopeOrSayWhyNot;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.poamtracker.security.OpenToAll;
import org.poamtracker.security.Requires;

/** The layers of the house style, each rule once for every class. {@link RulesRanTest} fails if they did not run. */
@AnalyzeClasses(packages = ArchitectureTest.APP, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    static final String APP = "org.poamtracker";

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching(APP + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule pagesOfFeaturesHaveNoCycles =
            slices().matching(APP + ".web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theDomainKnowsNoWeb = noClasses()
            .that()
            .resideOutsideOfPackage(APP + ".web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(APP + ".web..", "jakarta.faces..", "jakarta.servlet..", "org.primefaces..");

    @ArchTest
    static final ArchRule onlyReportsKnowJasper = noClasses()
            .that()
            .resideOutsideOfPackage(APP + ".reports..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.sf.jasperreports..");

    @ArchTest
    static final ArchRule reportsKnowNothingElseOfOurs =
            noClasses().that(resideInReports()).should().dependOnClassesThat(Conditions.areOursButNotReports());

    @ArchTest
    static final ArchRule pagesTalkToBoundariesOnly = noClasses()
            .that()
            .resideInAPackage(APP + ".web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository");

    @ArchTest
    static final ArchRule entitiesAndRepositoriesStayInTheirFeature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule everyBoundaryMethodSaysWhoMayCallIt = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should(beAnnotatedWithOneOf(Requires.class, OpenToAll.class));

    @ArchTest
    static final ArchRule everyReadIsScoped = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .and()
            .areNotPrivate()
            .and(returnSomething())
            .should(takeAScopeOrSayWhyNot());

    @ArchTest
    static final ArchRule shiroStaysInSecurity = noClasses()
            .that()
            .resideOutsideOfPackages(APP + ".security..", APP + ".web.security..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.shiro..");

    @ArchTest
    static final ArchRule nowComesFromAClock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule noOldDates = fields().should().notHaveRawType(Date.class);

    @ArchTest
    static final ArchRule nobodyPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule oneLoggingFactory = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
}
