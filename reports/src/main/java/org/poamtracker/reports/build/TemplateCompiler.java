package org.poamtracker.reports.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRChild;
import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignDataset;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * Compiles the templates while the project is built, so that none is compiled, or accepted, at run time. The styles of
 * {@code house.jrxml} are put into every template; into those for pages as wide as its own also how a page begins and ends, and
 * what stands above the first chapter. Not shipped.
 */
public final class TemplateCompiler {

    private static final String HOUSE = "house.jrxml";

    private final Path sources;
    private final Path target;

    private TemplateCompiler(Path sources, Path target) {
        this.sources = sources;
        this.target = target;
    }

    /** Compiles what has changed. Arguments: the folder of {@code .jrxml} files and the one for {@code .jasper} files. */
    public static void main(String[] arguments) throws IOException, JRException {
        new TemplateCompiler(Path.of(arguments[0]), Path.of(arguments[1])).compileAll();
    }

    private void compileAll() throws IOException, JRException {
        Path house = sources.resolve(HOUSE);
        for (Path template : templates()) {
            Path compiled =
                    target.resolve(sources.relativize(template).toString().replaceFirst("\\.jrxml$", ".jasper"));
            if (isOlder(compiled, template) || isOlder(compiled, house)) {
                Files.createDirectories(compiled.getParent());
                JasperDesign design = JRXmlLoader.load(template.toFile());
                addHouse(design, JRXmlLoader.load(house.toFile()));
                JasperCompileManager.compileReportToFile(design, compiled.toString());
            }
        }
    }

    private List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".jrxml"))
                    .filter(file -> !file.endsWith(HOUSE))
                    .sorted()
                    .toList();
        }
    }

    private static void addHouse(JasperDesign design, JasperDesign house) throws JRException {
        addStyles(design, house);
        if (design.getPageWidth() == house.getPageWidth()) {
            addPage(design, house);
        }
    }

    /** The same head and foot on each page, and the same beginning; what a template's own title holds stands below that. */
    private static void addPage(JasperDesign design, JasperDesign house) throws JRException {
        for (JRParameter parameter : house.getParametersList()) {
            if (!parameter.isSystemDefined()) {
                design.addParameter(parameter);
            }
        }
        for (JRDataset dataset : house.getDatasetsList()) {
            design.addDataset((JRDesignDataset) dataset);
        }
        design.setPageHeader(house.getPageHeader());
        design.setPageFooter(house.getPageFooter());
        JRDesignBand title = (JRDesignBand) design.getTitle();
        List<JRChild> first = List.copyOf(house.getTitle().getChildren());
        for (int place = 0; place < first.size(); place++) {
            title.addElement(place, (JRDesignElement) first.get(place));
        }
    }

    /** House styles first: a template's own styles may build on them. */
    private static void addStyles(JasperDesign design, JasperDesign house) throws JRException {
        List<JRStyle> own = List.copyOf(design.getStylesList());
        own.forEach(design::removeStyle);
        for (JRStyle style : house.getStylesList()) {
            design.addStyle(style);
        }
        for (JRStyle style : own) {
            design.addStyle(style);
        }
    }

    private static boolean isOlder(Path compiled, Path source) throws IOException {
        FileTime changed = Files.getLastModifiedTime(source);
        return Files.notExists(compiled) || Files.getLastModifiedTime(compiled).compareTo(changed) < 0;
    }
}
