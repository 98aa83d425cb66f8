package org.poamtracker.it;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The real archive on the provisioned server with a fresh data folder, deployed once for the whole run. The classes of this
 * package go into its WAR and run there; browser stories ({@code org.poamtracker.st}) and what is marked
 * {@code @RunAsClient} stay outside and speak HTTP.
 */
@ArquillianSuiteDeployment
public class Deployments {

    private static final File WORKBOOK = new File("../ejb/src/test/resources/workbook/FedRAMP-POAM-Template.xlsx");
    private static final String SHIRO = "WEB-INF/shiro.ini";
    private static final String RUNNER = "/ArquillianServletRunnerEE9 = anon\n";

    @Deployment
    public static EnterpriseArchive poam() throws IOException {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "poam.ear")
                .importFrom(new File("target/poam.ear"))
                .as(EnterpriseArchive.class);
        WebArchive web = ear.getAsType(WebArchive.class, "/poam-web.war");
        web.addPackages(true, Deployments.class.getPackage());
        web.addAsLibraries(jarOf(Assertions.class));
        web.addAsResource("access-matrix.csv");
        web.addAsResource(WORKBOOK, WORKBOOK.getName());
        openTheDoorToTheRunner(web);
        return ear;
    }

    /** Shiro refuses every address that its file does not open: here also the one through which tests are called. */
    private static void openTheDoorToTheRunner(WebArchive web) throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(web.get(SHIRO).getAsset().openStream(), StandardCharsets.UTF_8))) {
            String rules = reader.lines().collect(Collectors.joining("\n", "", "\n"));
            web.delete(SHIRO);
            web.addAsWebInfResource(new StringAsset(rules.replace("[urls]\n", "[urls]\n" + RUNNER)), "shiro.ini");
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
