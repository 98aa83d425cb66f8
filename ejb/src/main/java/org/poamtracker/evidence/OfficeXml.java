package org.poamtracker.evidence;

import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.poamtracker.platform.RuleViolation;

/** The two kinds of XML that say what an office file is made of, read without document types and without the network. */
final class OfficeXml {

    /** Relations by which opening the file would fetch or run something from elsewhere; a mere link is none of them. */
    private static final Set<String> REACHING_OUT = Set.of("attachedtemplate", "oleobject", "frame", "subdocument");

    private static final XMLInputFactory XML = factory();

    private OfficeXml() {}

    /** The main part is of the claimed kind, and no part a macro. */
    static void checkTypes(InputStream content, FileKind kind, FileName name) {
        boolean[] main = {false};
        read(content, name, xml -> {
            String type = attribute(xml, "ContentType").toLowerCase(Locale.ROOT);
            if (type.contains("macroenabled") || type.contains("vbaproject") || type.contains("macrosheet")) {
                throw new RuleViolation("evidence.macro", attribute(xml, "PartName"));
            }
            main[0] |= type.equals(kind.mediaType() + ".main+xml");
        });
        if (!main[0]) {
            throw new RuleViolation("evidence.content-differs", name.extension(), "application/zip");
        }
    }

    /** Nothing outside the file is needed to open it. */
    static void checkRelations(InputStream content, FileName name) {
        read(content, name, xml -> {
            String type = attribute(xml, "Type").toLowerCase(Locale.ROOT);
            boolean external = attribute(xml, "TargetMode").equalsIgnoreCase("External");
            if (external && REACHING_OUT.contains(type.substring(type.lastIndexOf('/') + 1))) {
                throw new RuleViolation("evidence.reaches-out", name.value());
            }
        });
    }

    private interface Element {
        void at(XMLStreamReader xml);
    }

    private static void read(InputStream content, FileName name, Element each) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(content);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.DTD) {
                    throw new RuleViolation("evidence.doctype", name.value());
                }
                if (event == XMLStreamReader.START_ELEMENT) {
                    each.at(xml);
                }
            }
        } catch (XMLStreamException broken) {
            throw (RuleViolation) new RuleViolation("evidence.damaged", name.extension()).initCause(broken);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
