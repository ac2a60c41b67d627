package dev.toolwright.hub.xml;

import dev.toolwright.hub.api.ApiProblem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses XML that callers sent: no document types, no entities from elsewhere, bounded depth. */
final class XmlText {

    private static final int DEEPEST = 200;

    private XmlText() {}

    /** @throws ApiProblem with status 422, if it is not well formed or has a document type */
    static Document parse(String xml) {
        try {
            return tryParse(xml);
        } catch (SAXParseException e) {
            throw ApiProblem.unprocessable("Line " + e.getLineNumber() + ", column " + e.getColumnNumber() + ": " + e.getMessage());
        } catch (SAXException e) {
            throw ApiProblem.unprocessable("This is not XML: " + e.getMessage());
        }
    }

    static Document tryParse(String xml) throws SAXException {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Thrower());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java runtime cannot refuse document types", e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(DEEPEST));
        return factory;
    }

    /** The standard handler prints to standard error. */
    private static final class Thrower implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            // a warning leaves the document well formed
        }

        @Override
        public void error(SAXParseException error) throws SAXParseException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXParseException {
            throw error;
        }
    }
}
