package dev.toolwright.hub.xml;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Asking a document by XPath 1.0. */
final class XmlQuery {

    private static final int MOST = 1000;

    private XmlQuery() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/query", "queryXml", Input.class, Output.class, i -> query(i.question()))
                .describedAs(
                        "Query an XML document by XPath",
                        "Evaluates an XPath 1.0 expression: nodes are listed with their text and their XML, at most 1000; numbers, texts "
                                + "and truth values come as one value. Example: //book[@lang='en']/title, or count(//book). Conditions in brackets may not nest.")
                .failsWith(422, "The document is not well formed, or the expression is not XPath or nests conditions.");
    }

    /** Each level of nesting multiplies the time by the size of the document. */
    private static void refuseNestedPredicates(String xpath) {
        if (xpath.matches("[\\s\\S]*\\[[^\\]]*\\[[\\s\\S]*")) {
            throw ApiProblem.unprocessable("Conditions in brackets may not stand within others.");
        }
    }

    private static Output query(Question question) {
        refuseNestedPredicates(question.xpath());
        Document document = XmlText.parse(question.xml());
        try {
            XPath xpath = XPathFactory.newDefaultInstance().newXPath();
            XPathEvaluationResult<?> result = xpath.evaluateExpression(question.xpath(), document);
            if (result.value() instanceof XPathNodes nodes) {
                List<Found> found = new ArrayList<>();
                nodes.forEach(node -> found.add(found(node)));
                return new Output(found.size(), found.stream().limit(MOST).toList(), Optional.empty());
            }
            return new Output(1, List.of(), Optional.of(String.valueOf(result.value()).replaceFirst("^(-?\\d+)\\.0$", "$1")));
        } catch (XPathExpressionException e) {
            throw ApiProblem.unprocessable("'" + question.xpath() + "' is not XPath: " + e.getMessage());
        }
    }

    private static Found found(Node node) {
        String xml = node.getNodeType() == Node.ATTRIBUTE_NODE ? node.getNodeName() + "=\"" + node.getNodeValue() + "\"" : XmlWriter.write(node, false);
        return new Found(node.getNodeName(), Optional.ofNullable(node.getTextContent()).orElse(""), xml);
    }

    record Input(@Body @Doc("The document and the expression.") Question question) {}

    record Question(
            @Doc(value = "The XML text.", example = "<books><book lang=\"en\"><title>Emma</title></book></books>", maxSize = 50_000) String xml,
            @Doc(value = "The XPath expression.", example = "//book[@lang='en']/title", minSize = 1, maxSize = 300) String xpath) {}

    record Output(
            @Doc(value = "Number of nodes found; 1 for a single value.", example = "1") int count,
            @Doc("The nodes found, in document order.") List<Found> found,
            @Doc(value = "The value, if the expression gives a number, text or truth value.", example = "1") Optional<String> value) {}

    record Found(
            @Doc(value = "Name of the node; #text for text.", example = "title") String name,
            @Doc(value = "All text in it.", example = "Emma") String text,
            @Doc(value = "The node as XML.", example = "<title>Emma</title>") String xml) {}
}
