package org.poamtracker.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.query.QueryExecuterFactory;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.util.JRQueryExecuterUtils;
import net.sf.jasperreports.repo.RepositoryUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.poamtracker.reports.poam.OverdueReportFixtures;
import org.poamtracker.reports.poam.PoamReportFixtures;

class TemplatesTest {

    private static final Map<Class<?>, Class<?>> PRINTED_AS = Map.of(
            LocalDate.class,
            Date.class,
            int.class,
            Integer.class,
            long.class,
            Long.class,
            boolean.class,
            Boolean.class);
    private static final Set<String> OF_EVERY_TEMPLATE =
            Set.of("subject", "holder", "asOf", "generatedBy", "filters", "notice");

    static Stream<Section<?>> sections() {
        return Stream.concat(
                        Stream.<Report>of(
                                PoamReportFixtures.aReportOf(1),
                                OverdueReportFixtures.aReportOf(1, 1),
                                RegisterFixtures.packet(1, RegisterFixtures.WEAKNESS),
                                SelfauditFixtures.certificate(RegisterFixtures.WEAKNESS)),
                        Stream.concat(
                                RegisterFixtures.all(1).stream(),
                                Stream.of(RegisterFixtures.scorecard(18, RegisterFixtures.WEAKNESS))))
                .flatMap(report -> {
                    Texts texts = new Texts(report.bundle(), Locale.US);
                    return Stream.concat(Stream.of(report.document(texts)), report.sheets(texts).stream());
                });
    }

    @ParameterizedTest
    @MethodSource("sections")
    @DisplayName("every field of a template is a component of its record, and of its type")
    void fieldsAreComponents(Section<?> section) throws Exception {
        for (JRField field : load(section).getFields()) {
            List<Method> path = RecordDataSource.resolve(section.rowType(), field.getName());
            Class<?> type = path.get(path.size() - 1).getReturnType();

            assertThat(PRINTED_AS.getOrDefault(type, type)).as(field.getName()).isEqualTo(field.getValueClass());
        }
    }

    @ParameterizedTest
    @MethodSource("sections")
    @DisplayName("every parameter of a template is given a value")
    void parametersAreGiven(Section<?> section) throws Exception {
        assertThat(load(section).getParameters())
                .filteredOn(parameter -> !parameter.isSystemDefined())
                .extracting(JRParameter::getName)
                .isSubsetOf(Stream.concat(OF_EVERY_TEMPLATE.stream(), section.values().keySet().stream())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("sections")
    @DisplayName("no template has a query")
    void nothingIsQueried(Section<?> section) throws Exception {
        assertThat(load(section).getQuery()).isNull();
    }

    @Test
    @DisplayName("templates are shipped compiled, and only those that a report uses")
    void shipsOnlyCompiledTemplates() throws Exception {
        Path classes = Path.of(
                        Reports.class.getResource("/reports/common.properties").toURI())
                .getParent();
        List<String> used = sections()
                .map(section -> section.template() + ".jasper")
                .distinct()
                .toList();

        assertThat(files(classes, ".jrxml")).isEmpty();
        assertThat(files(classes, ".jasper")).containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sql", "SQL", "xPath", "csv", "json", "jsonql", "hql", "ejbql", "xlsx"})
    @DisplayName("no language of queries is understood")
    void understandsNoQueries(String language) {
        assertThatThrownBy(() -> executer(language)).isInstanceOfAny(JRException.class, RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/hostname", "file:/etc/hostname", "http://localhost:9/x.jasper", "pom.xml"})
    @DisplayName("no file and no address is read")
    void readsNoFiles(String location) {
        RepositoryUtil repository = RepositoryUtil.getInstance(DefaultJasperReportsContext.getInstance());

        assertThatThrownBy(() -> repository.getBytesFromLocation(location)).isInstanceOf(JRException.class);
    }

    @Test
    @DisplayName("PDF is written by the last JasperReports that tags it, the rest is newer")
    void holdsTheVersions() throws IOException {
        assertThat(version("jasperreports-pdf")).isEqualTo("7.0.6");
        assertThat(version("jasperreports")).isEqualTo("7.0.8");
    }

    private static QueryExecuterFactory executer(String language) throws JRException {
        return JRQueryExecuterUtils.getInstance(DefaultJasperReportsContext.getInstance())
                .getExecuterFactory(language);
    }

    private static JasperReport load(Section<?> section) throws JRException, IOException {
        try (InputStream in = Reports.class.getResourceAsStream("/reports/" + section.template() + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(in);
        }
    }

    private static List<String> files(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.map(file -> directory.relativize(file).toString())
                    .filter(file -> file.endsWith(ending))
                    .toList();
        }
    }

    private static String version(String artifact) throws IOException {
        java.util.Properties properties = new java.util.Properties();
        try (InputStream in = JRLoader.class.getResourceAsStream(
                "/META-INF/maven/net.sf.jasperreports/" + artifact + "/pom.properties")) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }
}
