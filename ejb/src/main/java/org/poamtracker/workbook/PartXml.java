package org.poamtracker.workbook;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Parses one part of a package with the JDK's own parser, whatever parsers the server offers: no document type, no
 * entity, nothing fetched.
 */
final class PartXml {

    private PartXml() {}

    /** What a part's handler stands on: a document type is refused before its first line is read. */
    abstract static class Handler extends DefaultHandler2 {

        private final String part;

        Handler(String part) {
            this.part = part;
        }

        /** The part's name, for refusals. */
        final String part() {
            return part;
        }

        @Override
        public void startDTD(String name, String publicId, String systemId) {
            throw new WorkbookRefused(RefusalRule.DTD, part);
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
            throw new WorkbookRefused(RefusalRule.DTD, part);
        }
    }

    /** Thrown by a handler that has seen enough. */
    static final class Enough extends SAXException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough");
        }
    }

    /**
     * Reads the part to its end, or to where the handler has enough.
     *
     * @throws SAXException when it is not well-formed
     */
    static void parse(InputStream part, Handler handler) throws IOException, SAXException {
        try {
            XMLReader reader = parser().getXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver(handler);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
            reader.parse(new InputSource(part));
        } catch (Enough enough) {
            // the handler has what it wanted
        } catch (CharConversionException | UnsupportedEncodingException e) {
            throw new SAXException(e);
        }
    }

    private static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser lacks a safety feature", e);
        }
    }
}
