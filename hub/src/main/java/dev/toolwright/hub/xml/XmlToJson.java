package dev.toolwright.hub.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements as JSON. */
final class XmlToJson {

    private XmlToJson() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/to-json", "xmlToJson", Input.class, Output.class, i -> convert(i.document().xml()))
                .describedAs(
                        "Convert XML to JSON",
                        "Turns elements into JSON: children become members by their names, several of one name an array, attributes "
                                + "members with @ before their names; text beside them stands under #text, an element of text only "
                                + "becomes a text, an empty one null. Comments are dropped.")
                .failsWith(422, "The document is not well formed.");
    }

    private static Output convert(String xml) {
        Element root = XmlText.parse(xml).getDocumentElement();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set(root.getTagName(), value(root));
        return new Output(json);
    }

    private static JsonNode value(Element element) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        Nodes.attributes(element).forEach(attribute -> object.put("@" + attribute.getNodeName(), attribute.getNodeValue()));
        Nodes.elements(element).forEach(child -> add(object, child.getTagName(), value(child)));
        String text = Nodes.children(element)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(node -> Optional.ofNullable(node.getNodeValue()).orElse(""))
                .collect(Collectors.joining())
                .strip();
        if (object.isEmpty()) {
            return text.isEmpty() ? object.nullNode() : object.textNode(text);
        }
        return text.isEmpty() ? object : object.put("#text", text);
    }

    private static void add(ObjectNode object, String name, JsonNode value) {
        if (object.path(name) instanceof ArrayNode array) {
            array.add(value);
        } else if (object.has(name)) {
            JsonNode first = object.get(name);
            object.putArray(name).add(first).add(value);
        } else {
            object.set(name, value);
        }
    }

    record Input(@Body @Doc("The document.") XmlDocument document) {}

    record XmlDocument(
            @Doc(value = "The XML text.", example = "<book lang=\"en\"><title>Emma</title><tag>a</tag><tag>b</tag></book>", maxSize = Xml.LONGEST)
                    String xml) {}

    record Output(
            @Doc(value = "The document as JSON.", example = "{\"book\":{\"@lang\":\"en\",\"title\":\"Emma\",\"tag\":[\"a\",\"b\"]}}") JsonNode json) {}
}
