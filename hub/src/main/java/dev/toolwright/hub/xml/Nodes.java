package dev.toolwright.hub.xml;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Walks the lists of the document object model. */
final class Nodes {

    private Nodes() {}

    static Stream<Node> children(Node parent) {
        return stream(parent.getChildNodes());
    }

    static Stream<Element> elements(Node parent) {
        return children(parent).filter(Element.class::isInstance).map(Element.class::cast);
    }

    static Stream<Node> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(attributes::item).filter(node -> node != null);
    }

    private static Stream<Node> stream(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item).filter(node -> node != null);
    }
}
