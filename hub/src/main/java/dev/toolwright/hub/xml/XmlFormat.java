package dev.toolwright.hub.xml;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import org.w3c.dom.Element;

/** Documents indented or in one line. */
final class XmlFormat {

    private XmlFormat() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/format", "formatXml", Input.class, Output.class, i -> format(i.wish()))
                .describedAs(
                        "Indent or minify an XML document",
                        "Writes a document with each element on a line of its own, indented by two spaces, or in one line; white space "
                                + "between elements is not kept, text is. The XML declaration is left out.")
                .failsWith(422, "The document is not well formed.");
    }

    private static Output format(Wish wish) {
        Element root = XmlText.parse(wish.xml()).getDocumentElement();
        XmlWriter.removeIndentation(root);
        return new Output(XmlWriter.write(root, wish.style() == Style.INDENTED));
    }

    enum Style {
        INDENTED,
        MINIFIED
    }

    record Input(@Body @Doc("The document and the form.") Wish wish) {}

    record Wish(
            @Doc(value = "The XML text.", example = "<a><b>1</b></a>", maxSize = Xml.LONGEST) String xml,
            @Doc(value = "How to write it.", defaultValue = "indented") Style style) {}

    record Output(@Doc(value = "The formatted document.", example = "<a>\n  <b>1</b>\n</a>") String xml) {}
}
