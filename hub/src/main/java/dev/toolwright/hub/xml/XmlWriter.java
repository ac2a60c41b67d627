package dev.toolwright.hub.xml;

import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes nodes as XML text. */
final class XmlWriter {

    private XmlWriter() {}

    static String write(Node node, boolean indented) {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.setOutputProperty(OutputKeys.INDENT, indented ? "yes" : "no");
            transformer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(node), new StreamResult(text));
            return text.toString().replace("\r\n", "\n").strip();
        } catch (TransformerException e) {
            throw new IllegalStateException("a parsed document cannot be written", e);
        }
    }

    /** Takes away text that is white space only, where it stands beside elements: it comes from an earlier indentation. */
    static void removeIndentation(Element element) {
        boolean hasElements = Nodes.elements(element).findAny().isPresent();
        for (Node child : Nodes.children(element).toList()) {
            if (hasElements && child.getNodeType() == Node.TEXT_NODE && child.getTextContent().isBlank()) {
                element.removeChild(child);
            } else if (child instanceof Element inner) {
                removeIndentation(inner);
            }
        }
    }
}
