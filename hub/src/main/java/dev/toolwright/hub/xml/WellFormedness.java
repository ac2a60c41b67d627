package dev.toolwright.hub.xml;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Whether a text is XML at all. */
final class WellFormedness {

    private WellFormedness() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/check", "checkXml", Input.class, Output.class, i -> check(i.document().xml()))
                .describedAs(
                        "Check whether a text is well-formed XML",
                        "Tells whether a text is well-formed XML, and if not the first mistake with line and column; else the name of "
                                + "the root element, the number of elements and the depth. A document type counts as a mistake here.");
    }

    private static Output check(String xml) {
        try {
            Element root = XmlText.tryParse(xml).getDocumentElement();
            return new Output(true, Optional.of(root.getTagName()), Optional.of(count(root)), Optional.of(depth(root)), Optional.empty(),
                    Optional.empty(), Optional.empty());
        } catch (SAXParseException e) {
            return broken(e, Optional.of(e.getLineNumber()), Optional.of(e.getColumnNumber()));
        } catch (SAXException e) {
            return broken(e, Optional.empty(), Optional.empty());
        }
    }

    private static Output broken(SAXException problem, Optional<Integer> line, Optional<Integer> column) {
        return new Output(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.ofNullable(problem.getMessage()), line, column);
    }

    private static int count(Element element) {
        return 1 + Nodes.elements(element).mapToInt(WellFormedness::count).sum();
    }

    private static int depth(Element element) {
        return 1 + Nodes.elements(element).mapToInt(WellFormedness::depth).max().orElse(0);
    }

    record Input(@Body @Doc("The document.") XmlDocument document) {}

    record XmlDocument(@Doc(value = "The XML text.", example = "<books><book>Emma</book></books>", maxSize = Xml.LONGEST) String xml) {}

    record Output(
            @Doc(value = "Whether the text is well formed.", example = "true") boolean wellFormed,
            @Doc(value = "Name of the root element.", example = "books") Optional<String> root,
            @Doc(value = "Number of elements.", example = "2") Optional<Integer> elements,
            @Doc(value = "Depth of the elements; the root alone is 1.", example = "2") Optional<Integer> depth,
            @Doc(value = "The first mistake; absent if well formed.", example = "The element is not closed.") Optional<String> mistake,
            @Doc(value = "Line of the mistake; the first is 1.", example = "1") Optional<Integer> line,
            @Doc(value = "Column of the mistake; the first is 1.", example = "8") Optional<Integer> column) {}
}
